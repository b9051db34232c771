package org.qiangxian.admission;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/**
 * What may be done after a merger or a division: 总局 decides on one page which unit takes the membership over. These
 * rows are the whole procedure.
 */
enum PlaceAction implements Act<PlaceStatus> {
    DECIDE(Row.<PlaceStatus>of("决定由谁承接", Role.SAMR).turn(PlaceStatus.OPEN).to(PlaceStatus.DECIDED));

    private final Row<PlaceStatus> row;

    PlaceAction(Row<PlaceStatus> row) {
        this.row = row;
    }

    @Override
    public Row<PlaceStatus> row() {
        return row;
    }
}
