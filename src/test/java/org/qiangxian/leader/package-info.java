@NullMarked
package org.qiangxian.leader;

import org.jspecify.annotations.NullMarked;
