@NullMarked
package org.qiangxian.nation;

import org.jspecify.annotations.NullMarked;
