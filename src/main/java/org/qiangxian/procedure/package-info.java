/**
 * What every workflow is written with: a row of its table, whose turn it is, silence, a form that knows what it was opened
 * on, undoing, and the strip that shows a record's way. There is no engine: each module keeps its own enum, tables and effects.
 */
@ApplicationModule(allowedDependencies = {"calendar"})
@NullMarked
package org.qiangxian.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
