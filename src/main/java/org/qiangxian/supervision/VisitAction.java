package org.qiangxian.supervision;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;
import org.qiangxian.procedure.Row.Needs;

/**
 * What may be done with a 调研. These rows are the whole workflow (R102): the visiting office announces, moves and
 * cancels until the day has come; from then on only the city says whether it took place, so that no visit is undone
 * afterwards.
 */
public enum VisitAction implements Act<VisitStatus> {
    ANNOUNCE(office("预告调研").may(VisitStatus.NONE).to(VisitStatus.ANNOUNCED)),
    MOVE(office("改期").may(VisitStatus.ANNOUNCED).to(VisitStatus.ANNOUNCED).needs(Needs.REASON)),
    CANCEL(office("取消").may(VisitStatus.ANNOUNCED).to(VisitStatus.CANCELLED).needs(Needs.REASON)),
    CONFIRM(city("确认已进行").turn(VisitStatus.DUE).to(VisitStatus.HELD)),
    DENY(city("没有进行").turn(VisitStatus.DUE).to(VisitStatus.NOT_HELD));

    private final Row<VisitStatus> row;

    VisitAction(Row<VisitStatus> row) {
        this.row = row;
    }

    private static Row<VisitStatus> office(String label) {
        return Row.of(label, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
    }

    private static Row<VisitStatus> city(String label) {
        return Row.of(label, Role.CITY);
    }

    @Override
    public Row<VisitStatus> row() {
        return row;
    }

    @Override
    public boolean undoable() {
        return this == CONFIRM || this == DENY;
    }
}
