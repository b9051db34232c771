@NullMarked
package org.qiangxian.burden;

import org.jspecify.annotations.NullMarked;
