/**
 * The building blocks of every workflow: the rows of its table, turns, silence, forms that know the version they were
 * opened on, undoing, and the strip that shows a record's course. There is no engine: each module has its own enum,
 * tables and effects.
 */
@ApplicationModule(allowedDependencies = {"calendar"})
@NullMarked
package org.qiangxian.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
