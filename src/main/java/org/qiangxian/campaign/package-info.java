/**
 * 全国“质量月” (R9 to R12, R43, R122 to R150, R162 to R182): the campaign of a year as data, its activities, the annexes
 * that are read in, and what each unit feeds back. Everything is voluntary and free of charge; no attendance is
 * counted, and no place is ranked before another.
 */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "library",
            "calendar",
            "procedure",
            "notice",
            "document",
            "reception",
            "sandbox",
            "spreadsheet",
            "form",
            "ledger",
            "search",
            "pilot",
            "publication",
            "report"
        })
@NullMarked
package org.qiangxian.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
