/** 征集: a call for proposals as data — its form, limits, directions, seats, route and dates — and the count of 字. */
@ApplicationModule(allowedDependencies = {"region", "calendar", "discipline"})
@NullMarked
package org.qiangxian.call;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
