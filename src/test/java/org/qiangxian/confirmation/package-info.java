@NullMarked
package org.qiangxian.confirmation;

import org.jspecify.annotations.NullMarked;
