package org.qiangxian.supervision;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;
import org.qiangxian.procedure.Row.Needs;

/**
 * What a city may do to an item with a day it set itself. These rows are the whole workflow; no higher level moves,
 * finishes or adds an item (R3).
 */
public enum OwnDayAction implements Act<OwnDayStatus> {
    MOVE(city("改期")
            .turn(OwnDayStatus.LATE, OwnDayStatus.SHOWN)
            .to(OwnDayStatus.AHEAD)
            .needs(Needs.REASON)),
    FINISH(city("已完成")
            .turn(OwnDayStatus.LATE, OwnDayStatus.SHOWN)
            .may(OwnDayStatus.AHEAD)
            .to(OwnDayStatus.DONE)),
    REOPEN(city("仍在推进").may(OwnDayStatus.DONE).to(OwnDayStatus.LATE));

    private final Row<OwnDayStatus> row;

    OwnDayAction(Row<OwnDayStatus> row) {
        this.row = row;
    }

    private static Row<OwnDayStatus> city(String label) {
        return Row.of(label, Role.CITY);
    }

    @Override
    public Row<OwnDayStatus> row() {
        return row;
    }
}
