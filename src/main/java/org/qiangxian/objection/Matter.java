package org.qiangxian.objection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;

/**
 * An objection in progress or decided.
 *
 * @param value the number of the revision that was objected to
 * @param owner the role that decides, for {@code area} where it is a province
 * @param due the last day as told when it was opened; null where the holidays ahead were not announced then
 * @param decision null while it is open
 * @param publicly whether only the public raised it and the city did not, so that nothing waits for the city
 */
public record Matter(
        long value,
        RegionCode unit,
        Role owner,
        @Nullable RegionCode area,
        Instant openedAt,
        @Nullable LocalDate due,
        boolean demonstration,
        @Nullable Decision decision,
        boolean publicly) {

    /** A matter raised by a city. */
    public Matter(
            long value,
            RegionCode unit,
            Role owner,
            @Nullable RegionCode area,
            Instant openedAt,
            @Nullable LocalDate due,
            boolean demonstration,
            @Nullable Decision decision) {
        this(value, unit, owner, area, openedAt, due, demonstration, decision, false);
    }

    /** The decision. @param corrected the number of the revision that replaces the value */
    public record Decision(
            Outcome outcome, String reason, @Nullable Long corrected, Signature by, Instant at) {}

    /** The two ways to decide. */
    public enum Outcome {
        ADOPTED(ObjectionAction.ADOPT),
        UPHELD(ObjectionAction.UPHOLD);

        private final ObjectionAction act;

        Outcome(ObjectionAction act) {
            this.act = act;
        }

        public String label() {
            return act.label();
        }

        /** The act with this outcome. */
        public ObjectionAction act() {
            return act;
        }
    }

    /** Where it stands. */
    public enum Standing {
        OPEN,
        /** Open, and the city has sent evidence. */
        PROVEN,
        DECIDED
    }

    public boolean open() {
        return decision == null;
    }

    /** Its standing, given whether the city has sent evidence. */
    Standing standing(boolean proven) {
        return !open() ? Standing.DECIDED : proven ? Standing.PROVEN : Standing.OPEN;
    }
}
