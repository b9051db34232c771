/**
 * 给领导的一页: one sheet of the own city for its leaders: five sentences, three drawings, two questions, numbered sources. It is
 * made anew from what the city's own profile says; each figure on it is bound as those of the yearly report are (R42).
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
