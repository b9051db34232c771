/**
 * 数据确认: what the cities say to the values about them, 确认 or 异议, and where each of them stands with each batch. The
 * answers lie in its own schema; they name the values and batches of {@code measurement}, which knows nothing of them, so
 * that no value ever waits for an answer.
 */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "library",
            "catalogue",
            "measurement",
            "notice",
            "calendar",
            "ledger",
            "procedure"
        })
@NullMarked
package org.qiangxian.confirmation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
