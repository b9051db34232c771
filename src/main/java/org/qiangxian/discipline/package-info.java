/** What the programme forbids, in words: appraisal, fees, targets. Whatever is published or sent is read against it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qiangxian.discipline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
