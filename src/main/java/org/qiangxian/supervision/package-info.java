/**
 * 督导与评估 (R90, R102, R181): items of a city past the day the city set itself, which the city sees first; 督导函 to exactly
 * one city; 调研 with a cap over all levels; 政策评估 of a policy and never of a place. No list of cities by any of it exists
 * (A11, A12).
 */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "library",
            "catalogue",
            "comparison",
            "document",
            "edition",
            "publication",
            "ledger",
            "notice",
            "calendar",
            "procedure"
        })
@NullMarked
package org.qiangxian.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
