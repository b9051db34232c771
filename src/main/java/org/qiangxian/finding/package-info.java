/** 长板、短板、弱项: what a profile shows by a written rule, the city's own measures and goals, and its 质量诊断书. */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "catalogue",
            "heading",
            "measurement",
            "comparison",
            "edition",
            "disclosure",
            "document",
            "statistics",
            "snapshot",
            "supervision"
        })
@NullMarked
package org.qiangxian.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
