/** Every fact of every module, in order and hash-chained; what was read and exported. It only listens. */
@ApplicationModule(allowedDependencies = {"shell", "account"})
@NullMarked
package org.qiangxian.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
