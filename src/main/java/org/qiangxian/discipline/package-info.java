/**
 * The words the programme forbids: of appraisal, fees and targets. Every text that is published or sent is checked for
 * them.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qiangxian.discipline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
