/**
 * 数据导出: the values of one place as a file, with units, sources, states and intervals. A city takes its own; a province and
 * 总局 take one city a file, with a purpose, a mark and a limit. There is no file of several places (R1).
 */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "catalogue",
            "measurement",
            "comparison",
            "disclosure",
            "document",
            "snapshot",
            "statistics"
        })
@NullMarked
package org.qiangxian.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
