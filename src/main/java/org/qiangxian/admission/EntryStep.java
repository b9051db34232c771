package org.qiangxian.admission;

import java.time.Instant;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.procedure.Step;

/**
 * An act on an application.
 *
 * @param status where the application lies after it
 * @param words the reason or opinion, may be empty
 * @param statement the text that was handed in; empty for other acts
 * @param organisation who acted, as others read it
 */
record EntryStep(
        long number,
        EntryAction action,
        EntryStatus status,
        String words,
        String statement,
        String organisation,
        Signature by,
        Instant at) {

    /** Where nobody acted. */
    static final String PLATFORM = "平台";

    /** Whether the actor may know of it: what 总局 means to decide is for 总局 alone until it decides. */
    boolean known(Actor actor) {
        return actor.is(Role.SAMR) || action.told();
    }

    /** As a log shows it. */
    Step shown() {
        var moved = action != EntryAction.URGE;
        var label = organisation.equals(PLATFORM) && action == EntryAction.PASS ? "逾期视为知悉" : action.label();
        return new Step(number, label, organisation, by.words(), at, words, List.of(), moved);
    }
}
