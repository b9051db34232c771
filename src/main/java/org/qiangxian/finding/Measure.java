package org.qiangxian.finding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;

/**
 * A city's own answer to an indicator: what it does, who, until when, and the goal it sets itself. Only the city writes it
 * (R3, R36); each change is a new version.
 *
 * @param version 1, 2, 3 … of this city and indicator
 * @param goal the city's own goal in the unit of the indicator, null where it sets none
 * @param goalYear the year of the goal, null without one
 * @param demonstration whether a demonstration account wrote it for a real place; never public
 */
public record Measure(
        RegionCode unit,
        IndicatorCode indicator,
        int version,
        String what,
        String who,
        LocalDate until,
        @Nullable BigDecimal goal,
        @Nullable Integer goalYear,
        State state,
        Signature by,
        Instant at,
        boolean demonstration) {

    /** The next version with another day or another state, otherwise unchanged. */
    Measure next(LocalDate day, State stage, Signature author, Instant when) {
        return new Measure(
                unit, indicator, version + 1, what, who, day, goal, goalYear, stage, author, when, demonstration);
    }

    /** The most characters of {@link #what}. */
    public static final int WHAT_LIMIT = 200;

    /** The most characters of {@link #who}. */
    public static final int WHO_LIMIT = 60;

    /** The progress as the city itself states it; it enters no count. */
    public enum State {
        UNDER_WAY("推进中"),
        DONE("已完成"),
        ENDED("不再推进");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
