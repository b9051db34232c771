/** 特色指标 at work: a province or city defines its own, a city chooses and fills them, shown apart from the reference ones (R37). */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "catalogue",
            "measurement",
            "confirmation",
            "comparison",
            "disclosure",
            "calendar"
        })
@NullMarked
package org.qiangxian.feature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
