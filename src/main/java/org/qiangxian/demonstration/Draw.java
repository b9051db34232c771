package org.qiangxian.demonstration;

import java.util.Objects;
import java.util.SplittableRandom;

/** Random numbers that depend only on the fixed seed and on what they are drawn for, not on earlier draws. */
final class Draw {

    private static final long SEED = 990000;

    private final SplittableRandom random;

    private Draw(SplittableRandom random) {
        this.random = random;
    }

    /** The numbers for one subject: a place, or a place and an indicator. */
    static Draw of(String... subject) {
        long mixed = SEED;
        for (var part : subject) {
            mixed = mixed * 0x9E3779B97F4A7C15L + Objects.hash(part);
        }
        return new Draw(new SplittableRandom(mixed));
    }

    /** Standard normal. */
    double normal() {
        return random.nextGaussian();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double between(double low, double high) {
        return random.nextDouble(low, high);
    }
}
