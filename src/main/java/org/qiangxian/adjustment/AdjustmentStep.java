package org.qiangxian.adjustment;

import java.time.Instant;
import java.util.List;
import org.qiangxian.account.Signature;
import org.qiangxian.procedure.Step;

/**
 * An act in a case.
 *
 * @param number counting up within the case
 * @param status where the case lies after it
 * @param organisation who acted, 平台 where nobody did
 */
record AdjustmentStep(
        int number,
        AdjustmentAction action,
        AdjustmentStatus status,
        String words,
        String organisation,
        Signature by,
        Instant at) {

    /** Where nobody acted. */
    static final String PLATFORM = "平台";

    /** As a log shows it. */
    Step shown() {
        return new Step(number, label(), organisation, by.words(), at, words, List.of(), true);
    }

    private String label() {
        if (!organisation.equals(PLATFORM)) {
            return action.label();
        }
        return switch (action) {
            case END_HEARING -> "听取意见期满";
            case RESUME -> "暂停到期，恢复";
            default -> action.label();
        };
    }
}
