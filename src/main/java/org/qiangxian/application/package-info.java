/** 申报: a city applies, the levels above it recommend and decide. The workflow is the table in {@link Action}. */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "library",
            "catalogue",
            "comparison",
            "call",
            "form",
            "calendar",
            "notice",
            "document",
            "reception",
            "sandbox",
            "spreadsheet",
            "procedure",
            "search"
        })
@NullMarked
package org.qiangxian.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
