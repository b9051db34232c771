package org.qiangxian.grant;

import org.qiangxian.account.Posts.Standing;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/**
 * What may be done to a post. These rows are the whole procedure (GB/T 22239 8.1.4.2); nobody acts on a post of their
 * own.
 */
enum GrantAction implements Act<Standing> {
    GRANT(row("授予").turn(Standing.PROPOSED).to(Standing.IN_FORCE)),
    TURN_DOWN(row("不授予").turn(Standing.PROPOSED).to(Standing.ENDED)),
    REVOKE(row("撤销").may(Standing.IN_FORCE).to(Standing.ENDED));

    private final Row<Standing> row;

    GrantAction(Row<Standing> row) {
        this.row = row;
    }

    private static Row<Standing> row(String label) {
        return Row.of(label, Role.SECURITY_ADMIN);
    }

    /** Whether it can be undone: the grant of a post not used yet can, and so can the end of a post. */
    @Override
    public boolean undoable() {
        return true;
    }

    @Override
    public Row<Standing> row() {
        return row;
    }
}
