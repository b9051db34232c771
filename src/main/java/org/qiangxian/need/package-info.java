/**
 * 需求 (R17, R93, R97): what a city asks of the levels above it. The holder promises a day, clocks run against it in
 * working days, late needs are escalated automatically, and the city alone ends them. Only the city and the holders
 * read a need; needs are never counted by place.
 */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "library",
            "catalogue",
            "finding",
            "pilot",
            "supervision",
            "progress",
            "delegation",
            "document",
            "notice",
            "calendar",
            "procedure",
            "search"
        })
@NullMarked
package org.qiangxian.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
