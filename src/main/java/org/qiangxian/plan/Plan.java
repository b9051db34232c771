package org.qiangxian.plan;

import java.time.Instant;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;

/**
 * A plan with the text its unit is writing.
 *
 * @param unit the unit that writes it
 * @param year the year it begins with
 * @param edit how often it was saved
 * @param since when it came to its status
 */
record Plan(
        UUID id,
        RegionCode unit,
        PlanLevel level,
        PlanKind kind,
        int year,
        PlanStatus status,
        Text text,
        int edit,
        Signature by,
        Instant since) {

    String path() {
        return PlanController.PATH + "/" + id;
    }

    /** Whether the actor may write it, by unit and post. */
    boolean of(Actor actor) {
        return actor.is(level.role()) && unit.equals(actor.area());
    }
}
