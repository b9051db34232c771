package org.qiangxian.library;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;

/**
 * One step in a membership: what happened, when, by which document, and who recorded it.
 *
 * @param happenedOn null where the document does not state the day
 */
public record MembershipEvent(
        int version,
        MembershipStatus status,
        @Nullable LocalDate happenedOn,
        Basis basis,
        Signature recordedBy,
        Instant recordedAt) {

    /** What it was, in the words of every list. */
    public String words() {
        return status.member() ? "在库" : "离开培育库";
    }
}
