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
 * @param name the words, without blanks; nothing but these words is admitted
 * @param source the document: who issued it, its title and number
 * @param reason what for
 * @param validFrom the day from which it is admitted, in Beijing, once a second person agreed
 * @param steps what was done to it since, the first first
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

    /** Whether it holds on a day: agreed to, begun, not ended. */
    public boolean holds(LocalDate today) {
        return status == DesignationStatus.IN_FORCE && !validFrom.isAfter(today);
    }

    /** Whether the actor is who proposed it, and so may not be who agrees. */
    public boolean proposedBy(Actor actor) {
        return actor.person().equals(proposedBy.person());
    }
}
