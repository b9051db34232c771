package org.qiangxian.progress;

import static org.qiangxian.progress.ReportStatus.DECLINED;
import static org.qiangxian.progress.ReportStatus.ENDED;
import static org.qiangxian.progress.ReportStatus.OPEN;
import static org.qiangxian.progress.ReportStatus.READ;
import static org.qiangxian.progress.ReportStatus.RETURNED;
import static org.qiangxian.progress.ReportStatus.WITH_BUREAU;
import static org.qiangxian.progress.ReportStatus.WITH_PROVINCE;
import static org.qiangxian.progress.ReportStatus.WITH_SAMR;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;
import org.qiangxian.procedure.Row.Needs;

/**
 * What may be done to a report. These rows are the whole workflow (R88, R89): without a bureau a report goes directly
 * to the province, and a summary that the province has read goes on to 总局. The member can withdraw a report until a
 * higher level has acted on it; merely reading does not prevent that.
 */
public enum ReportAction implements Act<ReportStatus> {
    EDIT(city("填写").may(OPEN, RETURNED)),
    SUBMIT(city("报送").turn(OPEN, RETURNED).to(WITH_BUREAU)),
    NOTHING_NEW(city("本期无新进展").may(OPEN, RETURNED).to(WITH_BUREAU)),
    DECLINE(city("本年不参加").may(OPEN).to(DECLINED)),
    WITHDRAW(city("撤回").may(WITH_BUREAU, WITH_PROVINCE, WITH_SAMR).to(OPEN)),
    URGE(city("催办").may(WITH_BUREAU, WITH_PROVINCE, WITH_SAMR)),

    PASS(bureau("通过").turn(WITH_BUREAU).to(WITH_PROVINCE)),
    SEND_BACK(bureau("退回修改").turn(WITH_BUREAU).to(RETURNED).needs(Needs.REASON)),
    COMMENT(bureau("写意见").may(WITH_BUREAU).needs(Needs.REASON)),
    BEGIN(bureau("开始办理").may(WITH_BUREAU)),

    ACCEPT(province("已阅").turn(WITH_PROVINCE).to(READ)),
    RETURN(province("退回修改").turn(WITH_PROVINCE).to(RETURNED).needs(Needs.REASON)),
    TAKE_UP(province("开始阅办").may(WITH_PROVINCE)),

    ACKNOWLEDGE(Row.<ReportStatus>of("已阅", Role.SAMR).turn(WITH_SAMR).to(READ)),

    /** Ends an open report with its round or its membership; no button of its own. */
    END(Row.<ReportStatus>of("随本轮结束", Role.PROVINCE, Role.SAMR)
            .may(OPEN, RETURNED)
            .to(ENDED));

    private final Row<ReportStatus> row;

    ReportAction(Row<ReportStatus> row) {
        this.row = row;
    }

    private static Row<ReportStatus> city(String label) {
        return Row.of(label, Role.CITY);
    }

    private static Row<ReportStatus> bureau(String label) {
        return Row.of(label, Role.CITY_BUREAU);
    }

    private static Row<ReportStatus> province(String label) {
        return Row.of(label, Role.PROVINCE);
    }

    @Override
    public Row<ReportStatus> row() {
        return row;
    }

    /** Whether it can be undone by 撤销: acts of higher levels can; the member withdraws by 撤回. */
    @Override
    public boolean undoable() {
        return switch (this) {
            case DECLINE, PASS, SEND_BACK, ACCEPT, RETURN, ACKNOWLEDGE -> true;
            case EDIT, SUBMIT, NOTHING_NEW, WITHDRAW, URGE, COMMENT, BEGIN, TAKE_UP, END -> false;
        };
    }

    /** Whether it is done by its button on the report's page. */
    boolean pressed() {
        return this != EDIT && this != SUBMIT && this != END;
    }

    /** Whether it means that the present level has begun to work on the report. */
    boolean begins() {
        return this == COMMENT || this == BEGIN || this == TAKE_UP;
    }

    /** Whether it exists for such a report at all. */
    boolean fits(Report report) {
        return this != DECLINE || report.summary();
    }

    /** The status it leads a report to. */
    ReportStatus next(Report report) {
        if ((this == SUBMIT || this == NOTHING_NEW) && report.bureau() == null) {
            return WITH_PROVINCE;
        }
        return this == ACCEPT && report.summary() ? WITH_SAMR : row.next(report.status());
    }
}
