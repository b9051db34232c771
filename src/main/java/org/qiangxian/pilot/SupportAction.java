package org.qiangxian.pilot;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/** How the city may answer support that a higher level recorded (R77, R152). */
enum SupportAction implements Act<SupportStatus> {
    CONFIRM(own("确认支持").to(SupportStatus.CONFIRMED)),
    REFUSE(own("不予确认").to(SupportStatus.REFUSED).needs(Row.Needs.REASON));

    private final Row<SupportStatus> row;

    SupportAction(Row<SupportStatus> row) {
        this.row = row;
    }

    private static Row<SupportStatus> own(String label) {
        return Row.<SupportStatus>of(label, Role.CITY).turn(SupportStatus.RECORDED);
    }

    @Override
    public Row<SupportStatus> row() {
        return row;
    }

    @Override
    public boolean undoable() {
        return true;
    }
}
