/**
 * 数据需求: only a registered request may ask for figures, nothing that is held is asked for again, and each request counts
 * its minutes (R3).
 */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "library",
            "catalogue",
            "measurement",
            "calendar",
            "ledger",
            "procedure",
            "search"
        })
@NullMarked
package org.qiangxian.burden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
