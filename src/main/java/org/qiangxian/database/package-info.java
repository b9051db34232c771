/**
 * The database of the application: embedded in the data folder, or the operator's own PostgreSQL; checked before it is
 * used.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qiangxian.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
