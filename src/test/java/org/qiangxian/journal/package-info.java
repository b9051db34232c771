@NullMarked
package org.qiangxian.journal;

import org.jspecify.annotations.NullMarked;
