/** 填报: what a city or province answers to a registered request, and the one way from an answer to a value (R3, R39). */
@ApplicationModule(
        allowedDependencies = {
            "burden",
            "ledger",
            "region",
            "catalogue",
            "measurement",
            "confirmation",
            "calendar",
            "procedure"
        })
@NullMarked
package org.qiangxian.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
