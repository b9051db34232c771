package org.qiangxian.intake;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.ValueKind;
import org.qiangxian.measurement.State;
import org.qiangxian.region.Level;
import org.qiangxian.region.Region;
import org.qiangxian.statistics.RobustScale;

/**
 * The figures of one indicator, period and level of unit in a file, and which of them lie far from the others. Far is beyond
 * {@value #FAR} robust standard deviations: places do differ, and what is looked for is a wrong unit or decimal point.
 */
final class Distances {

    static final double FAR = 5;
    /** Counties of one country differ by twice and more in many things; a wrong unit or point does not stop there. */
    private static final double TIMES = 3;

    private static final double POINTS = 25;
    static final int FEWEST = 8;

    private record Group(Indicator indicator, String period, Level level) {}

    private final Map<Group, Figures> groups = new HashMap<>();
    private Figures latest = new Figures();

    /** @param settled whether nothing more is to be said of it */
    void add(FileValue reading, boolean settled) {
        var figure = reading.figure();
        var region = reading.region();
        var indicator = reading.indicator();
        if (figure == null || region == null || indicator == null || reading.period() == null) {
            latest = new Figures();
            return;
        }
        latest = groups.computeIfAbsent(new Group(indicator, reading.period(), region.level()), _ -> new Figures());
        latest.add(figure.doubleValue(), reading, region, settled);
    }

    /** Of the figure added last: whether it changes one that stands. */
    void last(boolean changes) {
        latest.changes(changes);
    }

    /** Those far off of which something is to be said, with whether they change one that stands. */
    void far(BiConsumer<FileValue, Boolean> found) {
        groups.forEach((group, figures) -> figures.far(group, found));
    }

    /** Indicators in per cent of which every figure is one at most. */
    List<String> small() {
        return groups.entrySet().stream()
                .filter(entry -> entry.getKey().indicator.unit().equals("%")
                        && entry.getValue().small())
                .map(entry -> entry.getKey().indicator.name())
                .distinct()
                .toList();
    }

    /** Twenty-odd bytes for each figure. */
    private static final class Figures {

        private static final byte SETTLED = 1;
        private static final byte CHANGES = 2;

        private double[] figures = new double[16];
        private int[] rows = new int[16];
        private short[] columns = new short[16];
        private byte[] marks = new byte[16];
        private Region[] regions = new Region[16];
        private int size;

        void add(double figure, FileValue reading, Region region, boolean settled) {
            if (size == figures.length) {
                figures = Arrays.copyOf(figures, size * 2);
                rows = Arrays.copyOf(rows, size * 2);
                columns = Arrays.copyOf(columns, size * 2);
                marks = Arrays.copyOf(marks, size * 2);
                regions = Arrays.copyOf(regions, size * 2);
            }
            figures[size] = figure;
            rows[size] = reading.row();
            columns[size] = (short) reading.column();
            marks[size] = settled ? SETTLED : 0;
            regions[size++] = region;
        }

        boolean small() {
            return size >= FEWEST
                    && Arrays.stream(figures, 0, size).allMatch(figure -> figure >= 0 && figure <= 1)
                    && Arrays.stream(figures, 0, size).anyMatch(figure -> figure > 0);
        }

        void changes(boolean changes) {
            if (size > 0 && changes) {
                marks[size - 1] |= CHANGES;
            }
        }

        void far(Group group, BiConsumer<FileValue, Boolean> found) {
            if (size < FEWEST) {
                return;
            }
            var scaled = new double[size];
            for (int i = 0; i < size; i++) {
                scaled[i] = Plausibility.scaled(group.indicator, figures[i]);
            }
            var scale = RobustScale.of(scaled);
            for (int i = 0; scale.unit() > 0 && i < size; i++) {
                if ((marks[i] & SETTLED) == 0
                        && Math.abs(scale.of(scaled[i])) > FAR
                        && apart(group.indicator, scaled[i] - scale.centre(), figures[i] / scale.centre())) {
                    found.accept(reading(group, i), (marks[i] & CHANGES) != 0);
                }
            }
        }

        private static boolean apart(Indicator indicator, double distance, double times) {
            return indicator.kind() == ValueKind.PROP
                    ? Math.abs(distance) > POINTS || times > TIMES
                    : Math.abs(distance) > Math.log(TIMES);
        }

        private FileValue reading(Group group, int i) {
            var region = Objects.requireNonNull(regions[i]);
            var figure = BigDecimal.valueOf(figures[i]).stripTrailingZeros();
            return new FileValue(
                    rows[i],
                    columns[i],
                    region,
                    region.since(),
                    group.indicator,
                    group.period,
                    State.VALUE,
                    figure,
                    null,
                    null,
                    "",
                    "",
                    "",
                    region.name(),
                    figure.toPlainString(),
                    1,
                    null);
        }
    }
}
