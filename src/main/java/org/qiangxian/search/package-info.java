/**
 * 查找: one search box over everything that can be found by words; each module searches its own texts and applies its own
 * access rules.
 */
@ApplicationModule(allowedDependencies = {"document"})
@NullMarked
package org.qiangxian.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
