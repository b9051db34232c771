package org.qiangxian.objection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;

/**
 * An objection on its way.
 *
 * @param value the number of the value as it stood when it was objected to
 * @param owner the role that decides, for {@code area} where it is a province
 * @param due the last day of the clock; as it was told then; null for one opened when the holidays ahead were not announced
 * @param decision null while it is open
 * @param publicly whether the public asked, and the city has not objected itself: nothing waits for it then
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

    /** One that a city asked for. */
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

    /** How it was decided. @param corrected the number of the revision that stands instead */
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

        /** The act that ends so. */
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

    /** Where it stands, given whether the city has sent evidence. */
    Standing standing(boolean proven) {
        return !open() ? Standing.DECIDED : proven ? Standing.PROVEN : Standing.OPEN;
    }
}
