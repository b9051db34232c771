/** Organisations, people and their posts; log-in; who is acting, and what each may act on. */
@ApplicationModule(allowedDependencies = {"region", "shell", "database"})
@NullMarked
package org.qiangxian.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
