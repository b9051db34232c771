@NullMarked
package org.qiangxian.plan;

import org.jspecify.annotations.NullMarked;
