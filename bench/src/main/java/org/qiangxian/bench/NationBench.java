package org.qiangxian.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.catalogue.IndicatorDirection;
import org.qiangxian.catalogue.Frequency;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.catalogue.Provenance;
import org.qiangxian.catalogue.Use;
import org.qiangxian.catalogue.ValueKind;
import org.qiangxian.nation.Analysis;
import org.qiangxian.nation.Grid;
import org.qiangxian.nation.GridGroups;

/**
 * Analyses a whole nation on synthetic figures: 2,846 units × 300 indicators × 21 years, nine of ten cells filled, a
 * third of the indicators shares with their counts, a sixth rates. Then it measures how the time grows from 500 to
 * 41,352 units. Nothing is stored.
 */
final class NationBench {

    private static final int INDICATORS = 300;
    private static final int YEARS = 21;
    private static final int UNITS = 2_846;
    private static final int GROUP = 16;
    private static final int THREADS = 2;
    private static final int[] SIZES = {500, 2_846, 10_000, 41_352};
    private static final double MIB = 1 << 20;

    private NationBench() {}

    static void run() throws Exception {
        var grid = grid(UNITS);
        var groups = groups(grid);
        for (int round = 0; round < 3; round++) {
            Analysis.of(grid, groups, THREADS);
        }
        double whole = least(5, () -> Analysis.of(grid, groups, THREADS));
        double kernel = least(5, () -> kernel(grid));
        double pass = least(5, () -> pass(grid));
        var analysis = Analysis.of(grid, groups, THREADS);
        double packing = least(3, () -> pack(analysis, UNITS));
        double ratio = (grid.bytes() + analysis.bytes()) / (grid.cells() * (double) Double.BYTES);
        System.out.printf("units %d × indicators %d × years %d, %d threads%n", UNITS, INDICATORS, YEARS, THREADS);
        System.out.printf("values %.0f MiB, with counts %.0f MiB, results %.0f MiB%n",
                grid.cells() * Double.BYTES / MIB, grid.bytes() / MIB, analysis.bytes() / MIB);
        System.out.printf("analysis %.2f s; bare S and Theil–Sen %.2f s; bare pass over the values %.3f s (%.1f %%)%n",
                whole, kernel, pass, 100 * pass / whole);
        System.out.printf("packing per unit %.2f s%n", packing);
        double growth = growth();
        System.out.printf("nation: seconds=%.2f times_kernel=%.2f mib_per_mib=%.2f growth=%.3f%n",
                whole + packing, (whole + packing) / kernel, ratio, growth);
    }

    /** The exponent of growth: the slope of log time over log units, from the smallest to the largest size. */
    private static double growth() throws Exception {
        double first = 0;
        double last = 0;
        for (int units : SIZES) {
            var grid = grid(units);
            var groups = groups(grid);
            double seconds = least(units > 20_000 ? 2 : 7, () -> Analysis.of(grid, groups, THREADS));
            System.out.printf("%,7d units: %.3f s, %.1f µs a unit%n", units, seconds, 1e6 * seconds / units);
            first = units == SIZES[0] ? seconds : first;
            last = seconds;
        }
        return Math.log(last / first) / Math.log((double) SIZES[SIZES.length - 1] / SIZES[0]);
    }

    private interface Work {
        Object run() throws Exception;
    }

    private static Object kept = 0;

    private static double least(int rounds, Work work) throws Exception {
        double least = Double.POSITIVE_INFINITY;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            kept = work.run();
            least = Math.min(least, (System.nanoTime() - start) / 1e9);
        }
        return least;
    }

    private static long pack(Analysis analysis, int units) {
        long bytes = 0;
        for (int unit = 0; unit < units; unit++) {
            bytes += analysis.packed(unit).length;
        }
        return bytes;
    }

    private static double pass(Grid grid) throws Exception {
        return parallel(grid, true);
    }

    private static double kernel(Grid grid) throws Exception {
        return parallel(grid, false);
    }

    /**
     * Runs over all series with the same number of threads and computes either only their sum, or S and the median
     * slope by a plain loop.
     */
    private static double parallel(Grid grid, boolean sum) throws Exception {
        var next = new AtomicInteger();
        try (var pool = Executors.newFixedThreadPool(THREADS)) {
            var tasks = new ArrayList<Callable<Double>>();
            for (int thread = 0; thread < THREADS; thread++) {
                tasks.add(() -> {
                    double total = 0;
                    var bare = new Bare(YEARS);
                    for (int at = next.getAndIncrement(); at < INDICATORS; at = next.getAndIncrement()) {
                        total += sum ? Bare.sum(grid.block(at)) : bare.all(grid.block(at));
                    }
                    return total;
                });
            }
            double total = 0;
            for (var done : pool.invokeAll(tasks)) {
                total += done.get();
            }
            return total;
        }
    }

    private static GridGroups groups(Grid grid) {
        return new GridGroups(grid, IntStream.range(0, units(grid)).map(unit -> unit / GROUP).toArray());
    }

    private static int units(Grid grid) {
        return (int) (grid.cells() / INDICATORS / YEARS);
    }

    private static Grid grid(int units) {
        var random = new SplittableRandom(42);
        var grid = new Grid(units, indicators(), 2004, YEARS);
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
            int kind = indicator % 6;
            for (int unit = 0; unit < units; unit++) {
                double level = 20 + 60 * random.nextDouble();
                double drift = random.nextDouble() - 0.5;
                double size = Math.rint(200 + 20_000 * random.nextDouble());
                for (int year = 0; year < YEARS; year++) {
                    if (random.nextInt(10) == 0) {
                        continue;
                    }
                    double value = Math.clamp(level + drift * year + 4 * (random.nextDouble() - 0.5), 0.1, 99.9);
                    double numerator = Double.NaN;
                    double denominator = Double.NaN;
                    if (kind < 2) {
                        numerator = Math.rint(size * value / 100);
                        denominator = size;
                        value = 100 * numerator / denominator;
                    } else if (kind == 2) {
                        numerator = Math.rint(value / 2) + 1;
                        denominator = size;
                        value = 10_000 * numerator / denominator;
                    }
                    grid.put(unit, indicator, 2004 + year, Math.rint(value * 100) / 100, numerator, denominator);
                }
            }
        }
        return grid;
    }

    private static List<Indicator> indicators() {
        var indicators = new ArrayList<Indicator>();
        for (int at = 0; at < INDICATORS; at++) {
            var kind = at % 6 < 2 ? ValueKind.PROP : at % 6 == 2 ? ValueKind.RATE : ValueKind.RATIO;
            indicators.add(new Indicator(
                    new IndicatorCode("Z%d-%02d".formatted(1 + at / 100, at % 100)),
                    "合成指标" + at,
                    Dimension.values()[1 + at % (Dimension.values().length - 1)],
                    "%",
                    at % 2 == 0 ? IndicatorDirection.HIGHER : IndicatorDirection.LOWER,
                    Frequency.values()[0],
                    Channel.values()[0],
                    kind,
                    "",
                    false,
                    Provenance.values()[0],
                    "",
                    "",
                    null,
                    Use.COMPARED,
                    1));
        }
        return indicators;
    }
}
