/** 报送: sealed prints and their scans, the package of a recommender, its receipt, and the annexes as files. */
@ApplicationModule(
        allowedDependencies = {
            "application",
            "call",
            "form",
            "document",
            "reception",
            "sandbox",
            "notice",
            "region",
            "calendar",
            "procedure",
            "search"
        })
@NullMarked
package org.qiangxian.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
