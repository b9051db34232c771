@NullMarked
package org.qiangxian.delivery;

import org.jspecify.annotations.NullMarked;
