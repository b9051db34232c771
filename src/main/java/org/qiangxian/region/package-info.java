/** 行政区划: units, their levels, parents and codes over time, and their successors. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qiangxian.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
