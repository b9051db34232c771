package org.qiangxian.promotion;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.procedure.Step;

/**
 * An act on a recommendation.
 *
 * @param organisation who acted, as others read it
 * @param undoneAt when it was taken back; null where it holds
 */
record PromotionStep(
        int number,
        PromotionAction action,
        String organisation,
        Signature by,
        Instant at,
        @Nullable Instant undoneAt) {

    /** The organisation of a step that nobody made. */
    static final String PLATFORM = "平台";

    /** As a log shows it, with the step that took it back. */
    Stream<Step> shown() {
        var step = new Step(number, action.label(), organisation, by.words(), at, "", List.of(), true);
        var back = undoneAt;
        return back == null
                ? Stream.of(step)
                : Stream.of(
                        step,
                        new Step(
                                number,
                                "撤销“%s”".formatted(action.label()),
                                organisation,
                                by.words(),
                                back,
                                "",
                                List.of(),
                                true));
    }
}
