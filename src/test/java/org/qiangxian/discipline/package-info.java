@NullMarked
package org.qiangxian.discipline;

import org.jspecify.annotations.NullMarked;
