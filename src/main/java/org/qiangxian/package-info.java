/** The application class, which starts the modules; the package owns nothing else. */
@NullMarked
package org.qiangxian;

import org.jspecify.annotations.NullMarked;
