@NullMarked
package org.qiangxian.promotion;

import org.jspecify.annotations.NullMarked;
