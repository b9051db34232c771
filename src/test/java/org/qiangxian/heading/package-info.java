@NullMarked
package org.qiangxian.heading;

import org.jspecify.annotations.NullMarked;
