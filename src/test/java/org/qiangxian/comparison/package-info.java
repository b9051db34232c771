@NullMarked
package org.qiangxian.comparison;

import org.jspecify.annotations.NullMarked;
