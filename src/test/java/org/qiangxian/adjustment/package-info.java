@NullMarked
package org.qiangxian.adjustment;

import org.jspecify.annotations.NullMarked;
