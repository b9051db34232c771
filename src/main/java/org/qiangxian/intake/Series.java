package org.qiangxian.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.measurement.StandingValue;
import org.qiangxian.statistics.RobustZ;

/** The values of one place and indicator: those in force, and those that a portion of a file brings. */
final class Series {

    private final List<StandingValue> standing = new ArrayList<>();
    private final Set<String> gone = new HashSet<>(0);
    private final List<FileValue> read = new ArrayList<>();
    private @Nullable Periods all;

    /** The figures by period, as they are and on the scale of comparison. */
    private record Periods(String[] names, double[] figures, double[] scaled) {

        /** The indices of the other periods of the same kind: a month is compared with months, a year with years. */
        int[] others(String period) {
            var others = new int[names.length];
            int size = 0;
            for (int i = 0; i < names.length; i++) {
                if (names[i].length() == period.length() && !names[i].equals(period)) {
                    others[size++] = i;
                }
            }
            return Arrays.copyOf(others, size);
        }

        static double[] at(double[] all, int... indices) {
            var some = new double[indices.length];
            for (int i = 0; i < some.length; i++) {
                some[i] = all[indices[i]];
            }
            return some;
        }
    }

    void read(FileValue reading) {
        read.add(reading);
    }

    void stands(StandingValue value) {
        standing.add(value);
    }

    /** Takes a period of which every revision was withdrawn. */
    void gone(String period) {
        gone.add(period);
    }

    Optional<StandingValue> standing(String period) {
        for (var each : standing) {
            if (each.period().equals(period)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Whether a revision of the period is stored, in force or withdrawn. */
    boolean holds(String period) {
        return gone.contains(period) || standing(period).isPresent();
    }

    /** The stored value of the nearest period of the same kind; NaN where there is none. */
    double nearest(String period) {
        double found = Double.NaN;
        int distance = Integer.MAX_VALUE;
        for (var each : standing) {
            var figure = each.figure();
            int apart =
                    each.period().length() == period.length() ? Math.abs(year(each.period()) - year(period)) : distance;
            if (figure != null && apart < distance) {
                found = figure.doubleValue();
                distance = apart;
            }
        }
        return found;
    }

    private static int year(String period) {
        return Integer.parseInt(period, 0, 4, 10);
    }

    /** The reading, doubted where it is far from the other periods: from the file, else as stored. */
    FileValue compared(FileValue reading) {
        if (standing.size() + read.size() <= RobustZ.FEWEST) {
            return reading;
        }
        if (all == null) {
            all = gathered();
        }
        var others = all.others(Objects.requireNonNull(reading.period()));
        return Plausibility.history(reading, Periods.at(all.figures(), others), Periods.at(all.scaled(), others));
    }

    /** What the file says of a period goes before what is stored. */
    private Periods gathered() {
        var at = new HashMap<String, Integer>();
        var figures = new double[standing.size() + read.size()];
        for (var each : standing) {
            put(at, figures, each.period(), each.figure());
        }
        for (var each : read) {
            put(at, figures, Objects.requireNonNull(each.period()), each.figure());
        }
        var names = new String[at.size()];
        at.forEach((name, index) -> names[index] = name);
        var indicator = Objects.requireNonNull(read.getFirst().indicator());
        var scaled = new double[names.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = Plausibility.scaled(indicator, figures[i]);
        }
        return new Periods(names, figures, scaled);
    }

    private static void put(Map<String, Integer> at, double[] figures, String period, @Nullable BigDecimal figure) {
        if (figure != null) {
            var index = at.putIfAbsent(period, at.size());
            figures[index == null ? at.size() - 1 : index] = figure.doubleValue();
        }
    }
}
