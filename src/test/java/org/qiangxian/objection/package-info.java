@NullMarked
package org.qiangxian.objection;

import org.jspecify.annotations.NullMarked;
