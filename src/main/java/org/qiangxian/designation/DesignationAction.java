package org.qiangxian.designation;

import static org.qiangxian.designation.DesignationStatus.DECLINED;
import static org.qiangxian.designation.DesignationStatus.ENDED;
import static org.qiangxian.designation.DesignationStatus.IN_FORCE;
import static org.qiangxian.designation.DesignationStatus.PROPOSED;
import static org.qiangxian.designation.DesignationStatus.WITHDRAWN;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;
import org.qiangxian.procedure.Row.Needs;

/**
 * What may be done to a name that one person of 总局 proposed. These rows are the whole procedure: a second person agrees or
 * does not, the first may withdraw until then, and either may end it at any time.
 */
enum DesignationAction implements Act<DesignationStatus> {
    AGREE(row("同意").turn(PROPOSED).to(IN_FORCE)),
    DECLINE(row("不同意").turn(PROPOSED).to(DECLINED).needs(Needs.REASON)),
    WITHDRAW(row("撤回").may(PROPOSED).to(WITHDRAWN)),
    END(row("停止使用").may(IN_FORCE).to(ENDED).needs(Needs.REASON));

    private final Row<DesignationStatus> row;

    DesignationAction(Row<DesignationStatus> row) {
        this.row = row;
    }

    private static Row<DesignationStatus> row(String label) {
        return Row.of(label, Role.SAMR);
    }

    @Override
    public Row<DesignationStatus> row() {
        return row;
    }
}
