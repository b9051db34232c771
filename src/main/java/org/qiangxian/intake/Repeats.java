package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.region.RegionCode;

/**
 * Values of one place, indicator and period that occur in several rows or columns. Equal figures count once; where they
 * differ nobody can tell which is meant, and none is taken.
 */
final class Repeats {

    private static final int MOST = 20_000;
    private static final int SHOWN = 4;
    private static final String REMEDY = "请检查“读法”中的地区列，或表中是否有城乡、性别等分类；改正后重新核对。";

    private record Value(RegionCode region, String indicator, String period) {

        static Value of(FileValue reading) {
            return new Value(
                    Objects.requireNonNull(reading.region()).code(),
                    Objects.requireNonNull(reading.indicator()).code().value(),
                    Objects.requireNonNull(reading.period()));
        }
    }

    private final Map<Value, List<FileValue>> again = new HashMap<>();
    private long kept;
    private long lost;
    private long same;

    /** Whether a value came more than once. */
    interface Repeated {
        boolean test(RegionCode region, String indicator, String period);
    }

    /** Receives the position of the first of them, with the remark on it. */
    interface Told {
        void of(ColumnFigures column, int i, String why, String remedy);
    }

    void add(FileValue reading) {
        if (kept < MOST) {
            kept++;
            again.computeIfAbsent(Value.of(reading), _ -> new ArrayList<>()).add(reading);
        } else {
            lost++;
        }
    }

    /** Reports those that differ: the first by its position, the others as they were read, with the reason. */
    List<FileValue> differing(Collection<ColumnFigures> columns, Repeated repeated, Told told) {
        var refused = new ArrayList<FileValue>();
        if (kept == 0) {
            return refused;
        }
        for (var column : columns) {
            for (int i = 0; i < column.size(); i++) {
                var value = new Value(
                        column.region(i).code(), column.indicator().code().value(), column.period(i));
                if (repeated.test(value.region(), value.indicator(), value.period())) {
                    judge(column, i, again.getOrDefault(value, List.of()), refused, told);
                }
            }
        }
        return refused;
    }

    private void judge(ColumnFigures column, int i, List<FileValue> others, List<FileValue> refused, Told told) {
        double figure = column.figure(i);
        if (lost == 0 && others.stream().allMatch(other -> Double.compare(figure(other), figure) == 0)) {
            same += others.size();
            return;
        }
        var rows = Stream.concat(
                        Stream.of(said(column.row(i), figure)),
                        others.stream().map(other -> said(other.row(), figure(other))))
                .limit(SHOWN)
                .collect(Collectors.joining("、"));
        var why = "这个地区、指标和期间有几个不同的数值：" + rows + (others.size() >= SHOWN ? "……" : "") + "，不知道取哪一个，都不读取。";
        told.of(column, i, why, REMEDY);
        others.forEach(other -> refused.add(other.refused(why, REMEDY)));
    }

    private static double figure(FileValue reading) {
        return reading.figure() == null ? Double.NaN : reading.figure().doubleValue();
    }

    private static String said(int row, double figure) {
        return "第 " + row + " 行"
                + (Double.isNaN(figure)
                        ? ""
                        : "为 "
                                + java.math.BigDecimal.valueOf(figure)
                                        .stripTrailingZeros()
                                        .toPlainString());
    }

    /** How many refusals are only counted, not listed. */
    long lost() {
        return lost;
    }

    /** How often an equal figure was repeated. */
    long same() {
        return same;
    }
}
