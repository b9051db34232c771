/** The frame around every page, refusals and errors, facts and the clock; it knows nothing of the business. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qiangxian.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
