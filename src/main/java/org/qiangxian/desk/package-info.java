/** 工作台: what its reader has to do, until when, and what has changed; nothing else. */
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
