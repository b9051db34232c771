/**
 * 进展与年度总结: a province opens rounds in which its members report, 总局 the one for the summary of a year (R88, R89). A
 * report goes from county over bureau to province as the table {@link ReportAction} says; no higher level rewrites it.
 */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "library",
            "finding",
            "pilot",
            "catalogue",
            "form",
            "document",
            "reception",
            "sandbox",
            "spreadsheet",
            "notice",
            "calendar",
            "ledger",
            "procedure",
            "search"
        })
@NullMarked
package org.qiangxian.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
