/** The database the application runs on: embedded in the data folder, or an own PostgreSQL; checked before it is used. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qiangxian.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
