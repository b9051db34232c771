/**
 * 同类分布版次: distributions of groups of places are issued rarely, for fixed groups, on days fixed beforehand, and every
 * reader gets the same issue (R1, R36). No other module computes distributions: answers computed at each request could
 * be subtracted from each other.
 */
@ApplicationModule(
        allowedDependencies = {"region", "library", "catalogue", "measurement", "snapshot", "statistics", "notice"})
@NullMarked
package org.qiangxian.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
