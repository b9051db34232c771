package org.qiangxian.pilot;

import static org.qiangxian.pilot.MilestoneStatus.DUE;
import static org.qiangxian.pilot.MilestoneStatus.MARKED;
import static org.qiangxian.pilot.MilestoneStatus.OPEN;
import static org.qiangxian.pilot.MilestoneStatus.PAST;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/**
 * 季度标记: what the city says of a milestone, once a quarter. Near its day this is the city's turn; before and after, it
 * may.
 */
enum MarkAction implements Act<MilestoneStatus> {
    ON_PLAN(MarkKind.ON_PLAN),
    ADJUST(MarkKind.ADJUSTED),
    NOT_BEGUN(MarkKind.NOT_BEGUN);

    private final MarkKind kind;
    private final Row<MilestoneStatus> row;

    MarkAction(MarkKind kind) {
        this.kind = kind;
        this.row = Row.<MilestoneStatus>of(kind.label(), Role.CITY)
                .turn(DUE)
                .may(OPEN, PAST)
                .to(MARKED);
    }

    MarkKind kind() {
        return kind;
    }

    @Override
    public Row<MilestoneStatus> row() {
        return row;
    }

    @Override
    public boolean undoable() {
        return true;
    }
}
