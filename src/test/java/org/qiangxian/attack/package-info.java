/** Attempts on the platform that fail. */
@NullMarked
package org.qiangxian.attack;

import org.jspecify.annotations.NullMarked;
