package org.qiangxian.objection;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What becomes of a matter when its decision or its objection is taken back. */
@Component
class TakenBack {

    private final MatterRepository matters;
    private final ObjectProvider<PublicWords> told;
    private final Clock clock;

    TakenBack(MatterRepository matters, ObjectProvider<PublicWords> told, Clock clock) {
        this.matters = matters;
        this.told = told;
        this.clock = clock;
    }

    /** The matter is open again. */
    void decision(long number) {
        matters.undo(number, clock.instant());
    }

    /**
     * After the objection is taken back: the matter ends, unless the public objected to the value too; then it becomes
     * the public's.
     */
    void objection(long value) {
        if (told.orderedStream().anyMatch(each -> each.any(value))) {
            matters.becomeThePublics(value);
        } else {
            matters.remove(value, clock.instant());
        }
    }
}
