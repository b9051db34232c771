@NullMarked
package org.qiangxian.need;

import org.jspecify.annotations.NullMarked;
