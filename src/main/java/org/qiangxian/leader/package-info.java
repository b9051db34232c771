/**
 * 给领导的一页: one sheet about a city for its leaders: five sentences, three drawings, two questions, numbered sources. It
 * is generated from the city's profile each time it is opened; each figure on it is bound to its source like those of
 * the annual report (R42).
 */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "catalogue",
            "measurement",
            "comparison",
            "edition",
            "statistics",
            "finding",
            "disclosure",
            "document",
            "sentence",
            "report",
            "search"
        })
@NullMarked
package org.qiangxian.leader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
