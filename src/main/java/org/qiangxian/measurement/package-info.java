/** Values with their provenance and revisions, and what the cities say to them: 确认 or 异议. */
@ApplicationModule(allowedDependencies = {"region", "catalogue", "disclosure"})
@NullMarked
package org.qiangxian.measurement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
