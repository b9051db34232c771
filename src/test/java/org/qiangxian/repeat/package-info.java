@NullMarked
package org.qiangxian.repeat;

import org.jspecify.annotations.NullMarked;
