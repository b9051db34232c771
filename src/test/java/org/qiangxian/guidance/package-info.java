@NullMarked
package org.qiangxian.guidance;

import org.jspecify.annotations.NullMarked;
