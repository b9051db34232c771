/**
 * The same form sent twice at once, by a double click or an impatient reload, is processed once, and both get the same
 * answer.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qiangxian.repeat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
