/** The gate: who may see whose values, and in what form. Everything that leaves goes through {@link Disclosure}. */
@ApplicationModule(allowedDependencies = {"region", "library", "circle", "procedure", "meter"})
@NullMarked
package org.qiangxian.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
