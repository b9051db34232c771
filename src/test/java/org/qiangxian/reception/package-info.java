@NullMarked
package org.qiangxian.reception;

import org.jspecify.annotations.NullMarked;
