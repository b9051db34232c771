package org.qiangxian.need;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/**
 * What may be done with a need. These rows are the whole workflow (R93): the levels above answer, the city ends it.
 * Escalation by lapse of time is nobody's act; {@link NeedJobs} does it.
 */
public enum NeedAction implements Act<NeedStatus> {
    ASK(Row.<NeedStatus>of("提出", Role.CITY).may(NeedStatus.NONE).to(NeedStatus.ASKED)),
    ACCEPT(Row.<NeedStatus>of("受理", Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR)
            .turn(NeedStatus.ASKED)
            .to(NeedStatus.ACCEPTED)),
    ANSWER(Row.<NeedStatus>of("答复", Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR)
            .turn(NeedStatus.ACCEPTED)
            .to(NeedStatus.ANSWERED)),
    PASS(Row.<NeedStatus>of("转上级办理", Role.CITY_BUREAU, Role.PROVINCE)
            .may(NeedStatus.ASKED, NeedStatus.ACCEPTED)
            .to(NeedStatus.ASKED)
            .needs(Row.Needs.REASON)),
    CLOSE(Row.<NeedStatus>of("办结", Role.CITY)
            .turn(NeedStatus.ANSWERED)
            .may(NeedStatus.ASKED, NeedStatus.ACCEPTED)
            .to(NeedStatus.CLOSED)),
    RAISE(Row.<NeedStatus>of("转上级", Role.CITY)
            .may(NeedStatus.ANSWERED)
            .to(NeedStatus.ASKED)
            .needs(Row.Needs.REASON)),
    REOPEN(Row.<NeedStatus>of("重开", Role.CITY)
            .may(NeedStatus.ANSWERED, NeedStatus.CLOSED)
            .to(NeedStatus.ASKED)
            .needs(Row.Needs.REASON)),
    URGE(Row.<NeedStatus>of("催办", Role.CITY).may(NeedStatus.ASKED, NeedStatus.ACCEPTED));

    private final Row<NeedStatus> row;

    NeedAction(Row<NeedStatus> row) {
        this.row = row;
    }

    @Override
    public Row<NeedStatus> row() {
        return row;
    }

    @Override
    public boolean undoable() {
        return this == CLOSE;
    }
}
