package org.qiangxian.confirmation;

import static org.qiangxian.confirmation.Awaiting.Standing.ACCEPTED;
import static org.qiangxian.confirmation.Awaiting.Standing.ANSWERED;
import static org.qiangxian.confirmation.Awaiting.Standing.CONFIRMED;
import static org.qiangxian.confirmation.Awaiting.Standing.OPEN;

import org.qiangxian.account.Role;
import org.qiangxian.confirmation.Awaiting.Standing;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;
import org.qiangxian.procedure.Row.Needs;

/**
 * What a city may say to a batch about it. These rows are the whole procedure (R39); silence until the last day is
 * acceptance, and what was confirmed or accepted may still be objected to.
 */
public enum ConfirmationAction implements Act<Standing> {
    CONFIRM(Row.<Standing>of("确认", Role.CITY).turn(OPEN).may(ACCEPTED).to(CONFIRMED)),
    /** To one value; once each value was answered by itself, the batch waits no longer. */
    AGREE(Row.<Standing>of("无异议", Role.CITY).turn(OPEN)),
    OBJECT(Row.<Standing>of("提出异议", Role.CITY)
            .turn(OPEN)
            .may(CONFIRMED, ANSWERED, ACCEPTED)
            .needs(Needs.REASON));

    private final Row<Standing> row;

    ConfirmationAction(Row<Standing> row) {
        this.row = row;
    }

    /** Whether it can be undone: a city can take back what it says about its own values. */
    @Override
    public boolean undoable() {
        return true;
    }

    @Override
    public Row<Standing> row() {
        return row;
    }
}
