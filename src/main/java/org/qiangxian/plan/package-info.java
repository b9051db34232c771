/**
 * 工作方案: what a county, a bureau or a province means to do, who does it and until which own day (R92, R99, R103). Its unit alone writes
 * it; the levels above its area read what was saved as 定稿, one plan at a time, and nobody counts who has one. The workflow is the
 * table {@link PlanAction}.
 */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "library",
            "catalogue",
            "finding",
            "publication",
            "form",
            "document",
            "reception",
            "procedure",
            "supervision"
        })
@NullMarked
package org.qiangxian.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
