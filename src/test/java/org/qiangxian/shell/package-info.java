@NullMarked
package org.qiangxian.shell;

import org.jspecify.annotations.NullMarked;
