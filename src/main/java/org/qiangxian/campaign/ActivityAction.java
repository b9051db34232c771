package org.qiangxian.campaign;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;
import org.qiangxian.procedure.Row.Needs;

/**
 * What a unit may do with an activity of its own. These rows are the whole workflow; nothing waits on a desk, because
 * all of it is voluntary.
 */
enum ActivityAction implements Act<ActivityStatus> {
    ADD(host("列入").may(ActivityStatus.NONE).to(ActivityStatus.LISTED)),
    CHANGE(host("修改").may(ActivityStatus.LISTED).to(ActivityStatus.LISTED)),
    CANCEL(host("取消活动").may(ActivityStatus.LISTED).to(ActivityStatus.CANCELLED).needs(Needs.REASON));

    /** The roles that hold activities. */
    static final Role[] HOSTS = {Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR, Role.ORGANISER};

    private final Row<ActivityStatus> row;

    ActivityAction(Row<ActivityStatus> row) {
        this.row = row;
    }

    private static Row<ActivityStatus> host(String label) {
        return Row.of(label, Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR, Role.ORGANISER);
    }

    @Override
    public Row<ActivityStatus> row() {
        return row;
    }

    @Override
    public boolean undoable() {
        return this == CANCEL;
    }
}
