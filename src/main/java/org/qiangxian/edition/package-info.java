/**
 * 同类分布版次: what is said of a group of places is issued seldom, for fixed groups, on days fixed beforehand, and read by everybody
 * from there (R1, R36). Nothing else computes how places are spread: an answer computed at each question could be subtracted
 * from the next.
 */
@ApplicationModule(
        allowedDependencies = {"region", "library", "catalogue", "measurement", "snapshot", "statistics", "notice"})
@NullMarked
package org.qiangxian.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
