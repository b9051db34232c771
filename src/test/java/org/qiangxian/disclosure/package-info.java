@NullMarked
package org.qiangxian.disclosure;

import org.jspecify.annotations.NullMarked;
