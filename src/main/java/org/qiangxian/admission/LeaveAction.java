package org.qiangxian.admission;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/**
 * What may be done about leaving the library. These rows are the whole procedure (R14): the member says so, may take it
 * back, and 总局 acknowledges it; its consent is not needed.
 */
enum LeaveAction implements Act<LeaveStatus> {
    ASK(Row.<LeaveStatus>of("申请退出", Role.CITY)
            .may(LeaveStatus.NONE, LeaveStatus.REVOKED, LeaveStatus.ENDED)
            .to(LeaveStatus.ASKED)),
    REVOKE(Row.<LeaveStatus>of("收回退出", Role.CITY).may(LeaveStatus.ASKED).to(LeaveStatus.REVOKED)),
    ACKNOWLEDGE(Row.<LeaveStatus>of("确认退出", Role.SAMR).turn(LeaveStatus.ASKED).to(LeaveStatus.ENDED));

    private final Row<LeaveStatus> row;

    LeaveAction(Row<LeaveStatus> row) {
        this.row = row;
    }

    @Override
    public Row<LeaveStatus> row() {
        return row;
    }
}
