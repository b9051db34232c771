package org.qiangxian.bench;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long requests took, from the moment they were due. */
final class Times {

    private final ConcurrentLinkedQueue<Long> nanoseconds = new ConcurrentLinkedQueue<>();

    void add(long nanosecond) {
        nanoseconds.add(nanosecond);
    }

    int count() {
        return nanoseconds.size();
    }

    /** Milliseconds that this share of the requests did not exceed. */
    double milliseconds(double share) {
        var sorted = nanoseconds.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }
}
