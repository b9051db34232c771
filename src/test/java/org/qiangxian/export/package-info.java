@NullMarked
package org.qiangxian.export;

import org.jspecify.annotations.NullMarked;
