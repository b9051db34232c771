/**
 * 年度报告: the yearly report on the quality of counties, made by rule from a snapshot: one about all places without names
 * beside figures, and one about each member; reviewed and signed by two persons, published on a day fixed beforehand,
 * never withdrawn (R42, R43, R181). Every digit in it is bound to its source.
 */
@ApplicationModule(
        allowedDependencies = {
            "region",
            "library",
            "catalogue",
            "measurement",
            "snapshot",
            "edition",
            "nation",
            "statistics",
            "disclosure",
            "objection",
            "ledger",
            "document",
            "notice",
            "calendar",
            "procedure",
            "search",
            "sentence",
            "site"
        })
@NullMarked
package org.qiangxian.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
