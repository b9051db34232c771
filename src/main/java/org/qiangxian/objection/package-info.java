/**
 * 异议办理: a city's objection goes to the body responsible for the channel, which has ten working days; the decision has a
 * reason, and both figures and the course stay visible. Nothing else waits for it.
 */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "library",
            "catalogue",
            "measurement",
            "confirmation",
            "disclosure",
            "notice",
            "calendar",
            "document",
            "reception",
            "procedure",
            "search"
        })
@NullMarked
package org.qiangxian.objection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
