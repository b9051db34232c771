@NullMarked
package org.qiangxian.pilot;

import org.jspecify.annotations.NullMarked;
