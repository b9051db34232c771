/** 行政区划: units, their levels, parents and codes over time, and what became of them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qiangxian.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
