/** 取得排名的企图: whoever tries to obtain a ranking, by whatever way, fails; each test says how (R1, product.md §4.1). */
@NullMarked
package org.qiangxian.attempt;

import org.jspecify.annotations.NullMarked;
