@NullMarked
package org.qiangxian.demonstration;

import org.jspecify.annotations.NullMarked;
