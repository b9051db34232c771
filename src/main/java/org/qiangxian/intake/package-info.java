/**
 * 数据导入: the workbooks officials have become values, with every doubt shown by cell. A file is kept with its hash, read as its
 * mapping says, looked at before anything is stored, taken in as one batch or not at all, and can be withdrawn whole.
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
