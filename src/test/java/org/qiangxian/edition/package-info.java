@NullMarked
package org.qiangxian.edition;

import org.jspecify.annotations.NullMarked;
