/** 工作台: what the one who logs in must do, until when, and what changed; nothing else. */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "library",
            "measurement",
            "confirmation",
            "comparison",
            "catalogue",
            "notice",
            "call",
            "calendar",
            "form",
            "application",
            "document"
        })
@NullMarked
package org.qiangxian.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
