@NullMarked
package org.qiangxian.recall;

import org.jspecify.annotations.NullMarked;
