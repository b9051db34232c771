package org.qiangxian.nation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A system of homogeneous linear equations modulo a prime, in reduced row echelon form, so that equivalent systems are equal.
 */
final class Reduced {

    private static final long PRIME = Integer.MAX_VALUE;

    private final long[][] rows;
    private final int[] leading;

    private Reduced(long[][] rows, int[] leading) {
        this.rows = rows;
        this.leading = leading;
    }

    /** A row and its pivot column: there the row holds one and every other row zero. */
    private record Led(int by, long[] row) {}

    static Reduced of(List<long[]> conditions) {
        var led = new ArrayList<Led>();
        for (var condition : conditions) {
            var row = condition.clone();
            led.forEach(each -> subtract(row, each.row(), row[each.by()]));
            int by = first(row);
            if (by >= 0) {
                divide(row, row[by]);
                led.forEach(each -> subtract(each.row(), row, each.row()[by]));
                led.add(new Led(by, row));
            }
        }
        led.sort(Comparator.comparingInt(Led::by));
        return new Reduced(
                led.stream().map(Led::row).toArray(long[][]::new),
                led.stream().mapToInt(Led::by).toArray());
    }

    static Reduced all(Collection<Reduced> conditions) {
        return of(conditions.stream().flatMap(each -> Arrays.stream(each.rows)).toList());
    }

    /** Whether the system has no equation. */
    boolean isEmpty() {
        return rows.length == 0;
    }

    /** These equations restricted to the solutions of the others, in the variables that those leave free. */
    Reduced within(Reduced others) {
        if (rows.length == 0 || others.rows.length == 0) {
            return this;
        }
        int[] free = IntStream.range(0, rows[0].length)
                .filter(column -> Arrays.binarySearch(others.leading, column) < 0)
                .toArray();
        var left = new ArrayList<long[]>();
        for (var row : rows) {
            var rest = new long[free.length];
            for (int at = 0; at < free.length; at++) {
                rest[at] = row[free[at]];
            }
            for (int other = 0; other < others.rows.length; other++) {
                long factor = row[others.leading[other]];
                if (factor != 0) {
                    for (int at = 0; at < free.length; at++) {
                        rest[at] = Math.floorMod(rest[at] - factor * others.rows[other][free[at]] % PRIME, PRIME);
                    }
                }
            }
            left.add(rest);
        }
        return of(left);
    }

    private static void subtract(long[] from, long[] row, long times) {
        if (times != 0) {
            for (int at = 0; at < from.length; at++) {
                from[at] = Math.floorMod(from[at] - times * row[at] % PRIME, PRIME);
            }
        }
    }

    private static void divide(long[] row, long by) {
        long times = inverse(by);
        for (int at = 0; at < row.length; at++) {
            row[at] = row[at] * times % PRIME;
        }
    }

    /** The inverse by Fermat's little theorem: the power {@code PRIME - 2}. */
    private static long inverse(long of) {
        long inverse = 1;
        long base = of;
        for (long power = PRIME - 2; power > 0; power >>= 1) {
            if ((power & 1) == 1) {
                inverse = inverse * base % PRIME;
            }
            base = base * base % PRIME;
        }
        return inverse;
    }

    private static int first(long[] row) {
        return IntStream.range(0, row.length)
                .filter(at -> row[at] != 0)
                .findFirst()
                .orElse(-1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reduced reduced && Arrays.deepEquals(rows, reduced.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(rows);
    }
}
