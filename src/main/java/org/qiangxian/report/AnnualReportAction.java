package org.qiangxian.report;

import static org.qiangxian.report.AnnualReportStatus.DISCARDED;
import static org.qiangxian.report.AnnualReportStatus.MADE;
import static org.qiangxian.report.AnnualReportStatus.REVIEWED;
import static org.qiangxian.report.AnnualReportStatus.SIGNED;

import java.util.Locale;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;
import org.qiangxian.procedure.Row.Needs;

/**
 * What may be done to a report that was made. These rows are the whole procedure: one person of 总局 reviews it, which
 * opens it to its cities, another one signs it for a day; on that day it is published automatically, and no row leads
 * back from there.
 */
enum AnnualReportAction implements Act<AnnualReportStatus> {
    REVIEW(row("复核").turn(MADE).to(REVIEWED)),
    SIGN(row("签发").turn(REVIEWED).to(SIGNED)),
    DISCARD(row("作废").may(MADE, REVIEWED, SIGNED).to(DISCARDED).needs(Needs.REASON));

    private final Row<AnnualReportStatus> row;

    AnnualReportAction(Row<AnnualReportStatus> row) {
        this.row = row;
    }

    private static Row<AnnualReportStatus> row(String label) {
        return Row.of(label, Role.SAMR);
    }

    @Override
    public Row<AnnualReportStatus> row() {
        return row;
    }

    /** The last part of its address. */
    String address() {
        return name().toLowerCase(Locale.ROOT);
    }
}
