package org.qiangxian.campaign;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/**
 * What may be done with feedback. These rows are the whole workflow: a county through its province to 总局; provinces, departments and
 * associations directly (R133, R182). Nobody returns anything and nobody rewrites it.
 */
enum FeedbackAction implements Act<FeedbackStatus> {
    SEND(city("报送反馈").to(FeedbackStatus.AT_PROVINCE)),
    SEND_NOTHING(city("没有开展").to(FeedbackStatus.AT_PROVINCE)),
    REPORT(direct("反馈总局").to(FeedbackStatus.ARRIVED)),
    REPORT_NOTHING(direct("没有开展活动").to(FeedbackStatus.ARRIVED)),
    WITHDRAW(Row.<FeedbackStatus>of("收回", Role.CITY)
            .may(FeedbackStatus.AT_PROVINCE)
            .to(FeedbackStatus.ASKED)),
    PASS(Row.<FeedbackStatus>of("转报总局", Role.PROVINCE)
            .turn(FeedbackStatus.AT_PROVINCE)
            .to(FeedbackStatus.ARRIVED));

    private final Row<FeedbackStatus> row;

    FeedbackAction(Row<FeedbackStatus> row) {
        this.row = row;
    }

    private static Row<FeedbackStatus> city(String label) {
        return asked(Row.of(label, Role.CITY));
    }

    private static Row<FeedbackStatus> direct(String label) {
        return asked(Row.of(label, Role.PROVINCE, Role.ORGANISER));
    }

    private static Row<FeedbackStatus> asked(Row<FeedbackStatus> row) {
        return row.turn(FeedbackStatus.ASKED).may(FeedbackStatus.LATER, FeedbackStatus.OVER);
    }

    /** The action with which a role sends its words, or that nothing was held. */
    static FeedbackAction sending(Role role, boolean held) {
        if (role == Role.CITY) {
            return held ? SEND : SEND_NOTHING;
        }
        return held ? REPORT : REPORT_NOTHING;
    }

    @Override
    public Row<FeedbackStatus> row() {
        return row;
    }

    @Override
    public boolean undoable() {
        return this != WITHDRAW;
    }
}
