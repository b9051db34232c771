@NullMarked
package org.qiangxian.industry;

import org.jspecify.annotations.NullMarked;
