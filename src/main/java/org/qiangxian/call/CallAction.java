package org.qiangxian.call;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/**
 * What may be done to a version of a call. These rows are the whole procedure: 总局 writes when it likes, so no draft is
 * anybody's turn; what is published never changes and is followed by the next version.
 */
enum CallAction implements Act<CallStatus> {
    SAVE(samr("保存").may(CallStatus.DRAFT)),
    PUBLISH(samr("发布").may(CallStatus.DRAFT).to(CallStatus.PUBLISHED)),
    DISCARD(samr("放弃").may(CallStatus.DRAFT)),
    AMEND(samr("修订").may(CallStatus.PUBLISHED).to(CallStatus.DRAFT));

    private final Row<CallStatus> row;

    CallAction(Row<CallStatus> row) {
        this.row = row;
    }

    private static Row<CallStatus> samr(String label) {
        return Row.of(label, Role.SAMR);
    }

    @Override
    public Row<CallStatus> row() {
        return row;
    }
}
