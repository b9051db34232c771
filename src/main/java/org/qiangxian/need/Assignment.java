package org.qiangxian.need;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;

/**
 * The share of one of several answerers of a need (R17, R97).
 *
 * @param office the desk that answers, of an office or of the departments of an area; null for a link
 * @param organisation the department with an account; null otherwise
 * @param name its name
 * @param expiresAt when a link expires; null otherwise
 * @param reply the answer; null until there is one
 * @param answeredBy who answered, in words; empty until then
 */
record Assignment(
        UUID id,
        UUID need,
        Via via,
        @Nullable Office office,
        @Nullable UUID organisation,
        String name,
        AssignmentStatus status,
        @Nullable Instant expiresAt,
        Need.@Nullable Reply reply,
        String answeredBy,
        Instant since,
        Signature by,
        Instant assignedAt) {

    /** How it answers. */
    enum Via {
        OFFICE,
        DEPARTMENT,
        LINK
    }

    String matter() {
        return "need-part/" + id;
    }

    /** What a link is signed over besides its random part. */
    String about() {
        return String.join("\n", id.toString(), need.toString(), name, String.valueOf(expiresAt));
    }

    /** Whether it is the actor's to answer. */
    boolean isOf(Actor actor) {
        return switch (via) {
            case OFFICE -> office != null && office.has(actor);
            case DEPARTMENT -> actor.is(Role.DEPARTMENT) && actor.organisation().equals(organisation);
            case LINK -> false;
        };
    }

    boolean over(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }
}
