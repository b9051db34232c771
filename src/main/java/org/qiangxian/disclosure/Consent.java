package org.qiangxian.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;

/**
 * 结对对标: two cities see each other's figures by name, for the indicators and until the day they agreed on (R36, R49). It
 * is mutual.
 *
 * @param indicators codes, in order
 * @param until the last day, in Beijing
 * @param answer what the partner answered, null while it has not
 * @param end who ended it, null while nobody has
 */
public record Consent(
        UUID id,
        RegionCode proposer,
        RegionCode partner,
        List<String> indicators,
        LocalDate until,
        String purpose,
        Act proposed,
        boolean demonstration,
        @Nullable Answer answer,
        @Nullable End end) {

    /** How long a proposal waits; nobody has to answer. */
    public static final Duration PATIENCE = Duration.ofDays(30);

    /** Who did something, as organisation and person, and when. */
    public record Act(Signature by, Instant at) {}

    /** What the partner said. */
    public record Answer(boolean agreed, Act act) {}

    /** Which city ended it. */
    public record End(RegionCode place, Act act) {}

    /** How a consent stands. */
    public enum Standing {
        PROPOSED("等待对方答复"),
        RUNNING("结对中"),
        DECLINED("对方未同意"),
        LAPSED("三十天内未答复，已失效"),
        EXPIRED("已到期"),
        ENDED("已终止"),
        LEFT("一方已不在培育库，已失效");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Whether it waits or is in force. */
        public boolean open() {
            return this == PROPOSED || this == RUNNING;
        }
    }

    /**
     * Its standing now. {@code members} says whether both are in the library; a city that has left sees and shows
     * nothing.
     */
    Standing standing(Instant now, boolean members) {
        if (end != null) {
            return Standing.ENDED;
        }
        if (answer != null && !answer.agreed()) {
            return Standing.DECLINED;
        }
        if (!members) {
            return Standing.LEFT;
        }
        if (Chinese.day(now).isAfter(until)) {
            return Standing.EXPIRED;
        }
        if (answer != null) {
            return Standing.RUNNING;
        }
        return now.isAfter(proposed.at().plus(PATIENCE)) ? Standing.LAPSED : Standing.PROPOSED;
    }

    /** The other city of the two. */
    public RegionCode other(RegionCode own) {
        return own.equals(proposer) ? partner : proposer;
    }

    boolean concerns(RegionCode place) {
        return place.equals(proposer) || place.equals(partner);
    }
}
