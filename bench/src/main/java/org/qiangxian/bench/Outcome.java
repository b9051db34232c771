package org.qiangxian.bench;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** The results of all requests of the evening. */
final class Outcome {

    private static final int STEP = 20;

    private final Map<Errand, Times> all = new EnumMap<>(Errand.class);

    /** Times of light requests that were due while both nodes served, and during the minute after the kill. */
    final Times calm = new Times();

    final Times killed = new Times();

    /** Times of light requests by the steps of time in which they were due. */
    private final Map<Long, Times> course = new ConcurrentSkipListMap<>();

    final Times received = new Times();
    final Times judged = new Times();

    /**
     * Counts: answers 503; lost answers; requests without an expected answer in time; unexpected answers; answers 500.
     */
    final AtomicInteger refused = new AtomicInteger();

    final AtomicInteger lost = new AtomicInteger();
    final AtomicInteger again = new AtomicInteger();
    final AtomicInteger givenUp = new AtomicInteger();
    final AtomicInteger odd = new AtomicInteger();
    final AtomicInteger failed = new AtomicInteger();
    private final AtomicReference<String> firstOdd = new AtomicReference<>();
    private final AtomicReference<String> firstFailed = new AtomicReference<>();

    Outcome() {
        for (var errand : Errand.values()) {
            all.put(errand, new Times());
        }
    }

    /** @param second when it was due, from the beginning of what counts */
    void done(Errand errand, long nanoseconds, long second, boolean atTheKill) {
        all.get(errand).add(nanoseconds);
        if (errand.light) {
            (atTheKill ? killed : calm).add(nanoseconds);
            course.computeIfAbsent(second / STEP, _ -> new Times()).add(nanoseconds);
        }
    }

    void odd(Throwable answer) {
        if (answer instanceof Odd known && known.status == 500) {
            failed.incrementAndGet();
            firstFailed.compareAndSet(null, answer.getMessage());
        } else {
            odd.incrementAndGet();
            firstOdd.compareAndSet(null, answer.toString());
        }
    }

    int count() {
        return all.values().stream().mapToInt(Times::count).sum();
    }

    void print() {
        System.out.printf("%-28s %9s %9s %9s %9s%n", "requests", "number", "p50 ms", "p99 ms", "max ms");
        all.forEach((errand, times) -> print(errand.words, times));
        print("light, nobody killed", calm);
        print("light, minute of the kill", killed);
        course.forEach((step, times) -> print("light, from second " + step * STEP, times));
        print("scans until received", received);
        print("scans until judged", judged);
        System.out.printf(
                "%d turned away with 503, %d answers lost, %d to be sent again; of all these %d given up; odd answers %d%s%n",
                refused.get(), lost.get(), again.get(), givenUp.get(), odd.get(), said(": ", firstOdd));
    }

    private static void print(String what, Times times) {
        System.out.printf(
                "%-28s %9d %9.1f %9.1f %9.1f%n",
                what, times.count(), times.milliseconds(0.5), times.milliseconds(0.99), times.milliseconds(1));
    }

    /** The first 500, in words; empty where there was none. */
    String failure() {
        return said("", firstFailed);
    }

    private static String said(String before, AtomicReference<String> words) {
        return words.get() == null ? "" : before + words.get();
    }
}
