/** Values with their provenance and revisions, in batches; which of them are in force, now and on any earlier day. */
@ApplicationModule(allowedDependencies = {"region", "catalogue", "disclosure", "document", "search"})
@NullMarked
package org.qiangxian.measurement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
