/**
 * 需求 (R17, R93, R97): what a city asks of the levels above it. The day promised stands on it, clocks run in working days against who
 * holds it, what is late climbs by itself, and the city alone ends it. Read by the city and those who hold it; counted for nobody.
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
