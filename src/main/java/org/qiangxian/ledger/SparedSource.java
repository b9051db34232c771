package org.qiangxian.ledger;

import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/** Contributed by a module that knows what was wanted but not asked for, because the platform held it already. */
public interface SparedSource {

    /** How often, and the minutes nobody had to spend. */
    record Spared(int times, double minutes) {

        static final Spared NOTHING = new Spared(0, 0);

        Spared plus(Spared other) {
            return new Spared(times + other.times, minutes + other.minutes);
        }
    }

    /**
     * What was spared in a year.
     *
     * @param issuer only requests of this province; null for all
     * @param fictional about 示例省, or about real places
     */
    Spared spared(int year, @Nullable RegionCode issuer, boolean fictional);
}
