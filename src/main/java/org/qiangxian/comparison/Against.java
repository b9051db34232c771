package org.qiangxian.comparison;

import org.jspecify.annotations.Nullable;
import org.qiangxian.disclosure.Spread.Distribution;
import org.qiangxian.statistics.Interval;
import org.qiangxian.statistics.Position;

/** Where a city stands against the middle of unnamed peers, or why it is not compared. */
public sealed interface Against {

    /**
     * A comparison.
     *
     * @param own the city's figure, rounded as it is shown
     * @param interval its 95 % interval, null where there is none
     */
    record Compared(
            Distribution peers, double own, @Nullable Interval interval, Position position, Spine spine)
            implements Against {

        /** The interval decides where there is one: it excludes the median or not; else the middle half of the peers. */
        static Compared of(Distribution peers, double own, @Nullable Interval interval) {
            var position = interval != null ? interval.against(peers.median()) : byQuarters(peers, own);
            return new Compared(peers, own, interval, position, Spine.of(peers, own, interval));
        }

        private static Position byQuarters(Distribution peers, double own) {
            return own < peers.lower() ? Position.LOWER : own > peers.upper() ? Position.HIGHER : Position.SIMILAR;
        }

        /** 高于, 相近 or 低于. */
        public String word() {
            return switch (position) {
                case HIGHER -> "高于";
                case SIMILAR -> "相近";
                case LOWER -> "低于";
            };
        }

        /** The class of the mark beside the word. */
        public String mark() {
            return switch (position) {
                case HIGHER -> "hi";
                case SIMILAR -> "eq";
                case LOWER -> "lo";
            };
        }
    }

    /** Not compared, and why. */
    record NotCompared(String reason) implements Against {}
}
