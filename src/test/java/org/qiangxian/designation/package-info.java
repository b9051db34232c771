@NullMarked
package org.qiangxian.designation;

import org.jspecify.annotations.NullMarked;
