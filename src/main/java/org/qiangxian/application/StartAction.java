package org.qiangxian.application;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/** What a city may do in a call that is open to it: this row stands before those of {@link Action}. */
enum StartAction implements Act<StartAction.Standing> {
    BEGIN(Row.<Standing>of("开始填写", Role.CITY)
            .turn(Standing.OPEN)
            .may(Standing.BEGUN)
            .to(Standing.BEGUN));

    /** Where a call stands for a city. */
    enum Standing {
        OPEN,
        BEGUN,
        OVER
    }

    private final Row<Standing> row;

    StartAction(Row<Standing> row) {
        this.row = row;
    }

    @Override
    public Row<Standing> row() {
        return row;
    }
}
