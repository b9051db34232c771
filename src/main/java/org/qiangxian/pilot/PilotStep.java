package org.qiangxian.pilot;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.procedure.Step;

/**
 * Something that was done to a pilot.
 *
 * @param number counting up within the pilot
 * @param what what was done, in words
 * @param status where the pilot stands after it
 * @param quarter the quarter it is about, as 2026Q3; empty where it is about none
 * @param organisation who acted, 平台 where nobody did
 * @param undone when it was taken back, null where it holds
 */
record PilotStep(
        int number,
        String what,
        PilotStatus status,
        String quarter,
        String words,
        String organisation,
        Signature by,
        Instant at,
        @Nullable Instant undone) {

    /** Where nobody acted. */
    static final String PLATFORM = "平台";

    /** Whether it changed where the pilot stands for all its milestones. */
    boolean moves() {
        return organisation.equals(PLATFORM);
    }

    /** The steps of a log: this one, and its undo if it was taken back. */
    Stream<Step> shown() {
        var step = new Step(number, what, organisation, by.words(), at, words, List.of(), true);
        return undone == null
                ? Stream.of(step)
                : Stream.of(step, Step.of("撤销“%s”".formatted(what), organisation, undone, ""));
    }
}
