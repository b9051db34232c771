/** The application: it starts the modules beside it and owns nothing itself. */
@NullMarked
package org.qiangxian;

import org.jspecify.annotations.NullMarked;
