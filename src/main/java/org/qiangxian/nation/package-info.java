/**
 * 全域分析: trends, intervals, bands and findings of all units on all indicators of a snapshot in one pass over dense
 * arrays, stored packed per unit. Readers always ask about one place, through the gate (R1, R36).
 */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "catalogue",
            "edition",
            "library",
            "statistics",
            "finding",
            "snapshot",
            "disclosure",
            "notice"
        })
@NullMarked
package org.qiangxian.nation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
