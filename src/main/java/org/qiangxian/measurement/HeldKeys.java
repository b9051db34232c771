package org.qiangxian.measurement;

import java.util.Arrays;

/**
 * Which values of a file have a revision already, in force or withdrawn, as hashes of code, indicator and period: eight
 * bytes each. A value that merely has the same hash counts as held, which only makes its storing slower.
 */
public final class HeldKeys {

    /** The most that are counted; a file with more is not stored in the way of new values. */
    public static final int MOST = 100_000;

    private long[] keys;
    private int size;
    private boolean sorted;

    public HeldKeys() {
        this(new long[16], 0);
    }

    private HeldKeys(long[] keys, int size) {
        this.keys = keys;
        this.size = size;
    }

    /** Reads them as {@link #all} gives them. */
    public static HeldKeys of(long... keys) {
        return new HeldKeys(keys.clone(), keys.length);
    }

    public void add(String region, String indicator, String period) {
        if (size > MOST) {
            return;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = key(region, indicator, period);
        sorted = false;
    }

    /** Whether there are more than can be counted. */
    public boolean tooMany() {
        return size > MOST;
    }

    boolean has(BatchRow row) {
        if (!sorted) {
            Arrays.sort(keys, 0, size);
            sorted = true;
        }
        return size > 0 && Arrays.binarySearch(keys, 0, size, key(row.region(), row.indicator(), row.period())) >= 0;
    }

    /** The hashes, in no order. */
    public long[] all() {
        return Arrays.copyOf(keys, size);
    }

    private static long key(String region, String indicator, String period) {
        return (region.hashCode() * 31L + indicator.hashCode()) * 1_000_003L + period.hashCode();
    }
}
