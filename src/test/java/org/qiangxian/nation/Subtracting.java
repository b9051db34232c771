package org.qiangxian.nation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.qiangxian.nation.CountGuard.Year;

/**
 * Somebody who has all printed counts of some years, knows who was in which group, and looks for factors of the
 * counts so that their sum is about few places. The search guesses which places cancel out, preferring kinds with
 * many places, and solves for the factors; the truth is known, so the test counts what was found. It shares no code
 * with the guard except the question.
 */
final class Subtracting {

    private static final long PRIME = 998_244_353L;

    private static final int MOST_REFUSED = 40;

    private final int columns;
    /** The columns of each kind of places by word, and how many places are of this kind. */
    private final Map<List<List<Integer>>, Integer> kinds = new LinkedHashMap<>();

    private final Random random;

    Subtracting(List<Year> printed, long seed) {
        random = new Random(seed);
        int most = 1
                + printed.stream()
                        .mapToInt(year -> year.printed().length())
                        .max()
                        .orElse(0);
        columns = most * printed.size();
        for (int place = 0; place < printed.getFirst().words().length; place++) {
            var asked = new ArrayList<List<Integer>>();
            for (byte word = 0; word < Printed.WORDS; word++) {
                asked.add(new ArrayList<>());
            }
            for (int at = 0; at < printed.size(); at++) {
                var year = printed.get(at);
                for (var division : year.groups()) {
                    int word = year.named().get(place) ? -1 : year.words()[place];
                    if (word >= 0 && division[place] >= 0 && year.printed().get(division[place])) {
                        asked.get(word).add(at * most + division[place]);
                    }
                }
            }
            asked.removeIf(List::isEmpty);
            asked.sort((one, other) -> one.toString().compareTo(other.toString()));
            kinds.merge(asked, 1, Integer::sum);
        }
    }

    /** The fewest places of a sum found in this many tries; the number of all places if none was found. */
    int fewest(int tries) {
        int fewest = Integer.MAX_VALUE;
        for (int each = 0; each < tries; each++) {
            int left = once();
            fewest = left > 0 ? Math.min(fewest, left) : fewest;
        }
        return fewest;
    }

    private int once() {
        var factors = new ArrayList<long[]>();
        IntStream.range(0, columns).forEach(at -> {
            var one = new long[columns];
            one[at] = 1;
            factors.add(one);
        });
        var order = new ArrayList<>(kinds.keySet());
        var weight = new LinkedHashMap<List<List<Integer>>, Double>();
        kinds.forEach((kind, places) -> weight.put(kind, -Math.pow(random.nextDouble(), 1.0 / places)));
        Collections.shuffle(order, random);
        order.sort((one, other) -> Double.compare(weight.getOrDefault(one, 0.0), weight.getOrDefault(other, 0.0)));
        List<long[]> left = factors;
        int places = left(left);
        int refused = 0;
        for (int at = 0; at < order.size() && refused < MOST_REFUSED; at++) {
            var kind = order.get(at);
            var held = left;
            for (var columns : kind) {
                held = without(held, columns);
            }
            int still = held == left ? places : left(held);
            if (still > 0) {
                left = held;
                places = still;
            } else {
                refused++;
            }
        }
        return places;
    }

    /** The factors with which the sum of these columns is zero. */
    private static List<long[]> without(List<long[]> factors, List<Integer> columns) {
        int pivot = IntStream.range(0, factors.size())
                .filter(at -> sum(factors.get(at), columns) != 0)
                .findFirst()
                .orElse(-1);
        if (pivot < 0) {
            return factors;
        }
        var by = factors.get(pivot);
        long own = sum(by, columns);
        var left = new ArrayList<long[]>();
        for (int at = 0; at < factors.size(); at++) {
            if (at != pivot) {
                var one = factors.get(at);
                long times = sum(one, columns);
                var next = new long[one.length];
                for (int column = 0; column < one.length; column++) {
                    next[column] = Math.floorMod(one[column] * own % PRIME - by[column] * times % PRIME, PRIME);
                }
                left.add(next);
            }
        }
        return left;
    }

    private static long sum(long[] factors, List<Integer> columns) {
        long sum = 0;
        for (int column : columns) {
            sum += factors[column];
        }
        return sum % PRIME;
    }

    /** The number of places in a sum with factors mixed from these. */
    private int left(List<long[]> factors) {
        var mixed = new long[columns];
        for (var each : factors) {
            long times = 1 + random.nextInt(1_000_000);
            for (int column = 0; column < columns; column++) {
                mixed[column] = (mixed[column] + times * each[column]) % PRIME;
            }
        }
        return kinds.entrySet().stream()
                .filter(kind -> kind.getKey().stream().anyMatch(columns -> sum(mixed, columns) != 0))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
