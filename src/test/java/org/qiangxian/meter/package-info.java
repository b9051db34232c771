@NullMarked
package org.qiangxian.meter;

import org.jspecify.annotations.NullMarked;
