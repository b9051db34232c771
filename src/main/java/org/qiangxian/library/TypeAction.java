package org.qiangxian.library;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;
import org.qiangxian.procedure.Row.Needs;

/**
 * What may be done to a city's type. These rows are the whole procedure (R27): the city chooses, the province decides.
 * Nobody has to choose, so choosing is a turn only where the province returned the choice.
 */
enum TypeAction implements Act<TypeStatus> {
    CHOOSE(Row.<TypeStatus>of("提交省局确认", Role.CITY)
            .turn(TypeStatus.RETURNED)
            .may(TypeStatus.NONE, TypeStatus.CHOSEN, TypeStatus.CONFIRMED)
            .to(TypeStatus.CHOSEN)),
    CONFIRM(Row.<TypeStatus>of("确认", Role.PROVINCE).turn(TypeStatus.CHOSEN).to(TypeStatus.CONFIRMED)),
    RETURN(Row.<TypeStatus>of("退回", Role.PROVINCE)
            .turn(TypeStatus.CHOSEN)
            .to(TypeStatus.RETURNED)
            .needs(Needs.REASON));

    private final Row<TypeStatus> row;

    TypeAction(Row<TypeStatus> row) {
        this.row = row;
    }

    /** Whether it can be undone: each step can, until the next one. */
    @Override
    public boolean undoable() {
        return true;
    }

    @Override
    public Row<TypeStatus> row() {
        return row;
    }
}
