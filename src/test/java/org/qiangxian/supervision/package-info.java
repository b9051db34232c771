@NullMarked
package org.qiangxian.supervision;

import org.jspecify.annotations.NullMarked;
