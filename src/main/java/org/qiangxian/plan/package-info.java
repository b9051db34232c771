/**
 * 工作方案: what a county, a bureau or a province intends to do, by whom, and by which day it sets itself (R92, R99, R103).
 * Only its unit writes it; higher levels read what was saved as 定稿, one plan at a time, and it is counted nowhere who
 * has one. The workflow is the table {@link PlanAction}.
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
