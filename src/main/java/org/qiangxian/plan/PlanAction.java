package org.qiangxian.plan;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/**
 * What a unit may do to its own plan. These rows are the whole workflow: a plan is the unit's own and voluntary, so
 * nothing is anybody's turn (R103), and no version is ever altered.
 */
enum PlanAction implements Act<PlanStatus> {
    EDIT(own("填写").may(PlanStatus.DRAFT, PlanStatus.REVISING)),
    FINALISE(own("定稿").may(PlanStatus.DRAFT, PlanStatus.REVISING).to(PlanStatus.FINAL)),
    REVISE(own("修订").may(PlanStatus.FINAL).to(PlanStatus.REVISING)),
    GIVE_UP(own("放弃修订").may(PlanStatus.REVISING).to(PlanStatus.FINAL)),
    DROP(own("放弃草稿").may(PlanStatus.DRAFT).to(PlanStatus.DROPPED));

    private final Row<PlanStatus> row;

    PlanAction(Row<PlanStatus> row) {
        this.row = row;
    }

    private static Row<PlanStatus> own(String label) {
        return Row.of(label, Role.CITY, Role.CITY_BUREAU, Role.PROVINCE);
    }

    @Override
    public Row<PlanStatus> row() {
        return row;
    }
}
