/** Organisations, people and their posts; who is acting, and what each may act on. */
@ApplicationModule(allowedDependencies = {"region"})
@NullMarked
package org.qiangxian.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
