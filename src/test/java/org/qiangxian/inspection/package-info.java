@NullMarked
package org.qiangxian.inspection;

import org.jspecify.annotations.NullMarked;
