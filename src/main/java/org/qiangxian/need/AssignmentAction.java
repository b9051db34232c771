package org.qiangxian.need;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/**
 * What may be done with the share of an answerer (R17, R97). These rows are the whole workflow; a link is on nobody's
 * desk.
 */
public enum AssignmentAction implements Act<AssignmentStatus> {
    ASSIGN(Row.<AssignmentStatus>of("分派", Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR)
            .may(AssignmentStatus.NONE)
            .to(AssignmentStatus.WAITING)),
    REPLY(Row.<AssignmentStatus>of("协办答复", Role.CITY_BUREAU, Role.PROVINCE, Role.DEPARTMENT)
            .turn(AssignmentStatus.WAITING)
            .to(AssignmentStatus.ANSWERED)),
    REVOKE(Row.<AssignmentStatus>of("收回", Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR)
            .may(AssignmentStatus.WAITING)
            .to(AssignmentStatus.REVOKED));

    private final Row<AssignmentStatus> row;

    AssignmentAction(Row<AssignmentStatus> row) {
        this.row = row;
    }

    @Override
    public Row<AssignmentStatus> row() {
        return row;
    }
}
