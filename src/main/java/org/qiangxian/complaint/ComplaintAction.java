package org.qiangxian.complaint;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/**
 * What a handler may do with a complaint. These rows are the whole workflow (R2, R110): a possible breach by persons is
 * handed to 纪检 and never examined here. 纪检 has no row, because it reads and changes nothing.
 */
public enum ComplaintAction implements Act<ComplaintStatus> {
    ACCEPT(row("受理").turn(ComplaintStatus.RECEIVED).to(ComplaintStatus.ACCEPTED)),
    ANSWER(row("答复").turn(ComplaintStatus.ACCEPTED).to(ComplaintStatus.ANSWERED)),
    STOP(row("停止有关事项").may(ComplaintStatus.ACCEPTED)),
    PASS(row("转办").may(ComplaintStatus.RECEIVED, ComplaintStatus.ACCEPTED).needs(Row.Needs.REASON)),
    TRANSFER(row("移送纪检监察机构")
            .may(ComplaintStatus.RECEIVED, ComplaintStatus.ACCEPTED)
            .to(ComplaintStatus.TRANSFERRED)),
    CLOSE(row("办结").may(ComplaintStatus.ANSWERED, ComplaintStatus.TRANSFERRED).to(ComplaintStatus.CLOSED));

    private final Row<ComplaintStatus> row;

    ComplaintAction(Row<ComplaintStatus> row) {
        this.row = row;
    }

    private static Row<ComplaintStatus> row(String label) {
        return Row.of(label, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
    }

    @Override
    public Row<ComplaintStatus> row() {
        return row;
    }
}
