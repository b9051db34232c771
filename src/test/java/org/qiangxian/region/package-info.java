@NullMarked
package org.qiangxian.region;

import org.jspecify.annotations.NullMarked;
