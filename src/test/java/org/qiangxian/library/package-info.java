@NullMarked
package org.qiangxian.library;

import org.jspecify.annotations.NullMarked;
