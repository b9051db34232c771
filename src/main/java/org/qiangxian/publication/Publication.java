package org.qiangxian.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Signature;

/**
 * 文件: a paper of a unit, from its draft on.
 *
 * @param edit how often it was saved; a form opened on an older one is refused
 * @param draftedBy who last saved it, and so may not sign it
 * @param signedBy null until it is issued
 * @param releasedAt when those it concerns can see it; null until it is issued
 * @param endedAt when it was withdrawn or replaced; null while it was not
 * @param changedAt when it came to its status
 * @param demonstration whether it was written by a demonstration account
 */
public record Publication(
        UUID id,
        Issuer issuer,
        Paper paper,
        PublicationStatus status,
        int edit,
        Signature draftedBy,
        Instant draftedAt,
        @Nullable Signature signedBy,
        @Nullable Instant signedAt,
        @Nullable Instant releasedAt,
        @Nullable Instant endedAt,
        Instant changedAt,
        @Nullable UUID handledBy,
        boolean demonstration) {

    /**
     * Whether the actor may write, sign and withdraw it: a member of the unit; demonstration accounts only for those of
     * the demonstration.
     */
    boolean of(Actor actor) {
        return issuer.has(actor) && demonstration == actor.demonstration();
    }

    boolean draftedBy(Actor actor) {
        return actor.person().equals(draftedBy.person());
    }

    /** Whether those it concerns may know it: it was issued, and its embargo passed before it was ended. */
    boolean released(Instant now) {
        return releasedAt != null
                && !releasedAt.isAfter(now)
                && (status != PublicationStatus.WITHDRAWN || endedAt == null || !endedAt.isBefore(releasedAt));
    }

    /** Whether text and files are available outside the unit, which they are not once it was withdrawn. */
    public boolean readable() {
        return status != PublicationStatus.WITHDRAWN;
    }

    public String address() {
        return "/publications/" + id;
    }
}
