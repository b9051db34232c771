@NullMarked
package org.qiangxian.circle;

import org.jspecify.annotations.NullMarked;
