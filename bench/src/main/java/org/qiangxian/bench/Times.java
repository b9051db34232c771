package org.qiangxian.bench;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The durations of requests, measured from the moment each was due. */
final class Times {

    private final ConcurrentLinkedQueue<Long> nanoseconds = new ConcurrentLinkedQueue<>();

    void add(long nanosecond) {
        nanoseconds.add(nanosecond);
    }

    int count() {
        return nanoseconds.size();
    }

    /** The quantile of the durations, in milliseconds: this share of the requests was not slower. */
    double milliseconds(double share) {
        var sorted = nanoseconds.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }
}
