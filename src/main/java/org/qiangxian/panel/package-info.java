/** 论证: panels, opinions of experts in words, consensus, the decision and the year's lists. */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "call",
            "form",
            "application",
            "expert",
            "inspection",
            "notice",
            "calendar",
            "procedure"
        })
@NullMarked
package org.qiangxian.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
