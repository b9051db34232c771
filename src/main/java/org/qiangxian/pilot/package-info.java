/**
 * 试点 and 重点活动 under way: opened automatically when results are released, with the quarters of the submitted plan as
 * milestones; the city marks each quarter, and at the end reports on its promises (R59, R60). No count stands beside
 * the name of a place, and the marks of two cities are never shown side by side (R1).
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
