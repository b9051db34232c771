package org.qiangxian.plan;

import java.time.Instant;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;

/**
 * A plan with the text its unit is writing.
 *
 * @param unit whose
 * @param year the year it begins with
 * @param edit how often it was saved
 * @param since since when it stands so
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

    /** Whether the actor writes it: one of the unit, in its post. */
    boolean of(Actor actor) {
        return actor.is(level.role()) && unit.equals(actor.area());
    }
}
