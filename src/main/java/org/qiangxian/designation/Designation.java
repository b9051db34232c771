package org.qiangxian.designation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Signature;

/**
 * 官方名称: the exact words of a name that an official document gives, and why they must be written as they stand.
 *
 * @param name the exact words that are admitted, without blanks
 * @param source the document: who issued it, its title and number
 * @param reason why it is needed
 * @param validFrom the day from which it is admitted, in Beijing, once a second person agreed
 * @param steps what was done to it since, oldest first
 */
public record Designation(
        UUID id,
        String name,
        String source,
        String reason,
        LocalDate validFrom,
        DesignationStatus status,
        Signature proposedBy,
        Instant proposedAt,
        List<DesignationStep> steps) {

    /** Whether it is in force on a day: agreed to, begun, not ended. */
    public boolean holds(LocalDate today) {
        return status == DesignationStatus.IN_FORCE && !validFrom.isAfter(today);
    }

    /** Whether the actor proposed it, and so may not agree to it. */
    public boolean proposedBy(Actor actor) {
        return actor.person().equals(proposedBy.person());
    }
}
