@NullMarked
package org.qiangxian.intake;

import org.jspecify.annotations.NullMarked;
