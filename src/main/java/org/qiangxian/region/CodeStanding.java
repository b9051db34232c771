package org.qiangxian.region;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which code stood for a present unit in some year, and whether its figures are comparable with today's. */
public sealed interface CodeStanding {

    /**
     * The code of that year whose figures can be joined to today's; null where the area was different, or there was no
     * such unit.
     */
    default @Nullable RegionCode joined() {
        return switch (this) {
            case Same same -> same.code();
            case Spliced spliced -> spliced.code();
            case Broken _, NotYet _ -> null;
        };
    }

    /** The code of that year, also beyond a change of the area; null where there was not exactly one unit. */
    default @Nullable RegionCode then() {
        return this instanceof Broken broken ? broken.code() : joined();
    }

    /** The unit had the same code in that year. */
    record Same(RegionCode code) implements CodeStanding {}

    /**
     * The unit had another code, and its area is the same: the figures may be joined.
     *
     * @param steps the successions in between, newest first
     * @param reason the successions in words
     */
    record Spliced(RegionCode code, List<Passage> steps, String reason) implements CodeStanding {}

    /**
     * The area changed in between: figures of that year are about another area.
     *
     * @param year the latest year of a change, from which on the figures are today's
     * @param reason what happened, in words, with year and document
     * @param code the one unit it came from under its code of that year, null when there is not exactly one; its
     *     figures may be shown beyond the break, never joined
     */
    record Broken(int year, String reason, @Nullable RegionCode code) implements CodeStanding {}

    /**
     * There was no such unit, and no predecessor is on record.
     *
     * @param since the first year with one
     */
    record NotYet(int since, String reason) implements CodeStanding {}
}
