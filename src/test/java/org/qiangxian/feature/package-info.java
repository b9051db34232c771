@NullMarked
package org.qiangxian.feature;

import org.jspecify.annotations.NullMarked;
