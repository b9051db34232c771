package org.qiangxian.delegation;

import org.qiangxian.account.Role;
import org.qiangxian.delegation.Link.Standing;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/**
 * What may be done with a link. These rows are the whole procedure (R17). A department has no account and no desk, so a link
 * is nobody's turn; what it brings waits for the province as an answer.
 */
enum LinkAction implements Act<Standing> {
    FILL(Row.<Standing>of("填写", Role.DEPARTMENT).may(Standing.WAITING).to(Standing.USED)),
    REVOKE(Row.<Standing>of("撤回", Role.PROVINCE).may(Standing.WAITING).to(Standing.REVOKED));

    private final Row<Standing> row;

    LinkAction(Row<Standing> row) {
        this.row = row;
    }

    /** Whether it can be undone: a revoked link can be restored, a used one cannot. */
    @Override
    public boolean undoable() {
        return this == REVOKE;
    }

    @Override
    public Row<Standing> row() {
        return row;
    }
}
