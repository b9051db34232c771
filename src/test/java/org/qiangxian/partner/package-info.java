@NullMarked
package org.qiangxian.partner;

import org.jspecify.annotations.NullMarked;
