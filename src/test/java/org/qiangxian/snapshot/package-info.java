@NullMarked
package org.qiangxian.snapshot;

import org.jspecify.annotations.NullMarked;
