/** 征集: a call for proposals as data — its forms, seats, route and dates — in versions that never change, and what 总局 grants beyond it. */
@ApplicationModule(allowedDependencies = {"region", "library", "form", "calendar", "ledger", "procedure", "search"})
@NullMarked
package org.qiangxian.call;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
