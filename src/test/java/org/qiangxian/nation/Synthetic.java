package org.qiangxian.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.catalogue.Frequency;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.catalogue.IndicatorDirection;
import org.qiangxian.catalogue.Provenance;
import org.qiangxian.catalogue.Use;
import org.qiangxian.catalogue.ValueKind;

/** Grids made from a seed, with gaps, ties, short series, small samples and every kind of indicator. */
final class Synthetic {

    static final int YEARS = 12;
    static final int FIRST = 2010;

    private Synthetic() {}

    static List<Indicator> indicators(int count) {
        var indicators = new ArrayList<Indicator>();
        var kinds = List.of(ValueKind.PROP, ValueKind.RATE, ValueKind.RATIO, ValueKind.COUNT);
        var uses = List.of(Use.COMPARED, Use.COMPARED, Use.COMPARED, Use.OWN_ONLY, Use.REFERENCE_ONLY);
        for (int at = 0; at < count; at++) {
            indicators.add(new Indicator(
                    new IndicatorCode("Z3-%02d".formatted(at)),
                    at % 7 == 6 ? "指标（模型估算）" : "指标",
                    Dimension.OUTPUT,
                    "%",
                    IndicatorDirection.values()[at % 3],
                    Frequency.YEAR,
                    Channel.PUBLIC,
                    kinds.get(at % kinds.size()),
                    "",
                    false,
                    Provenance.OWN,
                    "",
                    "",
                    null,
                    uses.get(at % uses.size()),
                    at % 3));
        }
        return indicators;
    }

    static Grid grid(int units, List<Indicator> indicators, long seed) {
        var random = new SplittableRandom(seed);
        var grid = new Grid(units, indicators, FIRST, YEARS);
        for (int indicator = 0; indicator < indicators.size(); indicator++) {
            for (int unit = 0; unit < units; unit++) {
                double level = 10 + 80 * random.nextDouble();
                double drift = random.nextInt(3) * (random.nextDouble() - 0.5) * 4;
                double size = random.nextInt(5) == 0 ? 6 : 50 + random.nextInt(5_000);
                int start = random.nextInt(YEARS);
                for (int year = start; year < YEARS; year++) {
                    if (random.nextInt(6) > 0) {
                        double share = Math.clamp(level + drift * (year - start) + random.nextInt(5), 0, 100);
                        double part = Math.rint(size * share / 100);
                        boolean counts = random.nextInt(12) > 0;
                        grid.put(
                                unit,
                                indicator,
                                FIRST + year,
                                Math.rint(100 * part / size * 10) / 10,
                                counts ? part : Double.NaN,
                                counts ? size : Double.NaN);
                    }
                }
            }
        }
        return grid;
    }

    /** Groups of this many consecutive units. */
    static Groups groups(Grid grid, int each) {
        return new GridGroups(
                grid,
                java.util.stream.IntStream.range(0, grid.units())
                        .map(unit -> unit / each)
                        .toArray());
    }
}
