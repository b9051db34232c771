@NullMarked
package org.qiangxian.complaint;

import org.jspecify.annotations.NullMarked;
