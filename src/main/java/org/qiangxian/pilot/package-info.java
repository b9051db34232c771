/**
 * 试点 and 重点活动 under way: opened by themselves when results are released, with the quarters of the submitted plan as
 * milestones; the city marks each quarter, and sums up what came of what was promised (R59, R60).
 * Nothing is counted beside a place's name, and no marks of two cities stand beside each other (R1).
 */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "library",
            "industry",
            "call",
            "form",
            "document",
            "application",
            "calendar",
            "notice",
            "ledger",
            "procedure",
            "search",
            "supervision"
        })
@NullMarked
package org.qiangxian.pilot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
