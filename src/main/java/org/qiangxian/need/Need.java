package org.qiangxian.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Signature;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.RegionCode;

/**
 * A need of a city (R93).
 *
 * @param holder the office that holds it now, or answered it last
 * @param since when it came to its status; the clocks run from then
 * @param promised the day by which the holder promised its answer; null until then
 * @param reply the last answer; null before the first
 * @param demonstration asked by a demonstration account for a real city
 * @param endedAt null while it is open
 */
record Need(
        UUID id,
        RegionCode unit,
        NeedKind kind,
        String text,
        Subject subject,
        String contact,
        NeedStatus status,
        Office holder,
        Instant since,
        @Nullable LocalDate promised,
        @Nullable Reply reply,
        boolean fictional,
        boolean demonstration,
        Signature by,
        Instant askedAt,
        @Nullable Instant endedAt) {

    /**
     * An answer.
     *
     * @param referred who is in charge, where the answerer is not; empty otherwise
     */
    record Reply(NeedOutcome outcome, String text, String referred, Instant at) {

        String words() {
            return "%s：%s".formatted(outcome.words(referred), text);
        }
    }

    String matter() {
        return NeedUndo.KIND + "/" + id;
    }

    String path() {
        return NeedController.PATH + "/" + id;
    }

    /** The desk restricted so that needs of real cities never wait for demonstration accounts, nor the reverse. */
    Desk apart(Desk desk) {
        return fictional ? desk : desk.demonstration(demonstration);
    }

    Recipient apart(Recipient all) {
        return fictional ? all : all.demonstration(demonstration);
    }

    /** Whether the actor, as a demonstration or a real account, may know of it at all. */
    boolean open(Actor actor) {
        return fictional || actor.demonstration() == demonstration;
    }
}
