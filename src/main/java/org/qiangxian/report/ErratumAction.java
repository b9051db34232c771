package org.qiangxian.report;

import static org.qiangxian.report.ErratumStatus.ANNOUNCED;
import static org.qiangxian.report.ErratumStatus.DRAFTED;
import static org.qiangxian.report.ErratumStatus.DROPPED;
import static org.qiangxian.report.ErratumStatus.MADE;
import static org.qiangxian.report.ErratumStatus.PUBLISHED;

import java.util.Locale;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;
import org.qiangxian.procedure.Row.Needs;

/**
 * What may be done to an erratum that was drafted. These rows are the whole procedure: another person of 总局 announces
 * it before the correct figure exists, or the report is run again at once; the result is signed by a person who neither
 * drafted it nor had it run. Once others could read it, it is never dropped.
 */
enum ErratumAction implements Act<ErratumStatus> {
    ANNOUNCE(row("公告").turn(DRAFTED).to(ANNOUNCED)),
    RUN(row("重新生成").turn(ANNOUNCED).may(DRAFTED, MADE).to(MADE)),
    SIGN(row("签发").turn(MADE).to(PUBLISHED)),
    DROP(row("撤回").may(DRAFTED, MADE).to(DROPPED).needs(Needs.REASON));

    private final Row<ErratumStatus> row;

    ErratumAction(Row<ErratumStatus> row) {
        this.row = row;
    }

    private static Row<ErratumStatus> row(String label) {
        return Row.of(label, Role.SAMR);
    }

    @Override
    public Row<ErratumStatus> row() {
        return row;
    }

    /** The last part of its address. */
    String address() {
        return name().toLowerCase(Locale.ROOT);
    }
}
