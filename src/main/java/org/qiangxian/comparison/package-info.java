/** 质量画像: a city against its own past and against unnamed places like it; never a table of places (R1, R36). */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "library",
            "catalogue",
            "heading",
            "measurement",
            "statistics",
            "disclosure",
            "edition"
        })
@NullMarked
package org.qiangxian.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
