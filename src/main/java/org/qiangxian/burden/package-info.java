/** 数据需求: nothing may be asked that is not registered, nothing held is asked again, and what is asked costs minutes (R3). */
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
