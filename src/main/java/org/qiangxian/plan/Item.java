package org.qiangxian.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of a plan.
 *
 * @param id the same in each version
 * @param who a department or office, as text
 * @param day the last day the unit sets itself
 * @param measure the indicator of the unit's measure it belongs to; empty without one
 * @param publication the paper it carries out; null without one
 */
public record Item(
        UUID id,
        String what,
        String who,
        LocalDate day,
        String measure,
        @Nullable UUID publication) {

    /** The most items of a plan. */
    static final int MOST = 40;

    static final int WHAT_LIMIT = 200;

    static final int WHO_LIMIT = 60;

    /** The same on another day. */
    Item on(LocalDate other) {
        return new Item(id, what, who, other, measure, publication);
    }
}
