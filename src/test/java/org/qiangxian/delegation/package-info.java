@NullMarked
package org.qiangxian.delegation;

import org.jspecify.annotations.NullMarked;
