package org.qiangxian.comparison;

import org.jspecify.annotations.Nullable;
import org.qiangxian.edition.Spread.Distribution;
import org.qiangxian.statistics.Interval;
import org.qiangxian.statistics.Position;
import org.qiangxian.statistics.RandomEffects.Standing;

/** Where a city stands against the middle of unnamed peers, or why it is not compared. */
public sealed interface Against {

    /**
     * A comparison.
     *
     * @param year of which year: the latest of which something is issued, which may be before that of the latest figure
     * @param own the city's figure of that year, rounded as it is shown
     * @param interval its 95 % interval, null where there is none
     * @param standing where the unrounded figure stands, allowed for the real differences between the peers
     */
    record Compared(
            int year,
            Distribution peers,
            double own,
            @Nullable Interval interval,
            Standing standing,
            Spine spine) implements Against {

        static Compared of(int year, Distribution peers, double own, @Nullable Interval interval, Standing standing) {
            return new Compared(year, peers, own, interval, standing, Spine.of(peers, own, interval));
        }

        public Position position() {
            return standing.position();
        }

        /** 高于, 相近 or 低于. */
        public String word() {
            return switch (position()) {
                case HIGHER -> "高于";
                case SIMILAR -> "相近";
                case LOWER -> "低于";
            };
        }

        /** The class of the mark beside the word. */
        public String mark() {
            return switch (position()) {
                case HIGHER -> "hi";
                case SIMILAR -> "eq";
                case LOWER -> "lo";
            };
        }
    }

    /** Not compared, and why. */
    record NotCompared(String reason) implements Against {}
}
