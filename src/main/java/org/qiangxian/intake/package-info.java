/**
 * 数据导入: turns officials' workbooks into values, with every doubt shown by cell. A file is stored with its hash, read by
 * its mapping, checked before any value is stored, imported as one batch or not at all, and can be withdrawn as a
 * whole.
 */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "catalogue",
            "measurement",
            "meter",
            "document",
            "reception",
            "sandbox",
            "workbook",
            "statistics"
        })
@NullMarked
package org.qiangxian.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
