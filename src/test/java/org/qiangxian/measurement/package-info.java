@NullMarked
package org.qiangxian.measurement;

import org.jspecify.annotations.NullMarked;
