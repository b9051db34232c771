package org.qiangxian.report;

import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Typed;

/**
 * The form from which a report is made, as typed.
 *
 * @param number of the snapshot
 * @param scope {@code REAL} or {@code FICTIONAL}
 */
public record AnnualReportForm(
        @Nullable String year,
        @Nullable String number,
        @Nullable String scope) {

    private static final int FIRST = 2020;

    /** The places of the report. */
    enum Scope {
        REAL,
        FICTIONAL
    }

    /** The checked form. */
    record Asked(int year, String number, boolean fictional) {}

    /** @param latest the last year that can be reported on */
    Asked checked(int latest) {
        var typed = Typed.of(this);
        var asked = typed.number("year", FIRST, latest, "请填写%d至%d之间的年份。".formatted(FIRST, latest));
        var snapshot = typed.needed("number", "数据快照", 20);
        var of = typed.choice("scope", Scope.class, "请选择报告的范围。");
        typed.orRefuse();
        return new Asked(asked == null ? latest : asked, snapshot, of == Scope.FICTIONAL);
    }
}
