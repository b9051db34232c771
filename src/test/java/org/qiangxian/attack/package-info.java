/** Attempts on the platform that must fail. */
@NullMarked
package org.qiangxian.attack;

import org.jspecify.annotations.NullMarked;
