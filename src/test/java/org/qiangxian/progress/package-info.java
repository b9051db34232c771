@NullMarked
package org.qiangxian.progress;

import org.jspecify.annotations.NullMarked;
