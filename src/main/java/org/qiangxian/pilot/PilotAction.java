package org.qiangxian.pilot;

import static org.qiangxian.pilot.PilotStatus.CLOSING;
import static org.qiangxian.pilot.PilotStatus.DONE;
import static org.qiangxian.pilot.PilotStatus.INTERIM;
import static org.qiangxian.pilot.PilotStatus.PAUSED;
import static org.qiangxian.pilot.PilotStatus.UNDER_WAY;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/**
 * What is done to a pilot as a whole. 阶段总结 is a section of the annual summary and given by {@link InterimSummaries};
 * {@link PilotDays} makes the moves that days bring, {@link LeftPilots} those of the membership. {@link MarkAction} has
 * the marks of quarters.
 */
enum PilotAction implements Act<PilotStatus> {
    COMPLETE(Row.<PilotStatus>of("提交完成总结", Role.CITY).turn(CLOSING).to(DONE)),
    LANDMARK(Row.<PilotStatus>of("登记标志性成果", Role.CITY).may(UNDER_WAY, INTERIM, CLOSING, DONE)),
    INDUSTRY(Row.<PilotStatus>of("注明产业", Role.CITY).may(UNDER_WAY, INTERIM, CLOSING, DONE)),
    REMARK(all("留言").may(UNDER_WAY, INTERIM, CLOSING, PAUSED, DONE)),
    REPORT(all("记录媒体报道").may(UNDER_WAY, INTERIM, CLOSING, DONE)),
    SUPPORT(Row.<PilotStatus>of("记录支持", Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR)
            .may(UNDER_WAY, INTERIM, CLOSING));

    private final Row<PilotStatus> row;

    PilotAction(Row<PilotStatus> row) {
        this.row = row;
    }

    private static Row<PilotStatus> all(String label) {
        return Row.of(label, Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
    }

    @Override
    public Row<PilotStatus> row() {
        return row;
    }

    @Override
    public boolean undoable() {
        return true;
    }
}
