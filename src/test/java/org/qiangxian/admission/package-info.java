@NullMarked
package org.qiangxian.admission;

import org.jspecify.annotations.NullMarked;
