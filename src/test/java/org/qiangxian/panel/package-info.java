@NullMarked
package org.qiangxian.panel;

import org.jspecify.annotations.NullMarked;
