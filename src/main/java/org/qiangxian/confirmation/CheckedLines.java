package org.qiangxian.confirmation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.CodeStanding;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/**
 * Makes the lines of a batch: one for each indicator with the latest period the batch has of it, and a separate one for
 * each earlier value that is odd or was answered by itself.
 */
@Component
class CheckedLines {

    private static final IndicatorCode POPULATION = new IndicatorCode("J-01");

    private final Catalogue catalogue;
    private final Regions regions;

    CheckedLines(Catalogue catalogue, Regions regions) {
        this.catalogue = catalogue;
        this.regions = regions;
    }

    /**
     * Annual values form one series; those of a quarter or month form one with the same quarter or month of other
     * years.
     */
    private record Series(IndicatorCode indicator, String within) {

        static Series of(Value value) {
            return new Series(value.indicator(), value.period().substring(4));
        }
    }

    /** The lines of each batch, in the order of dimensions and indicators. */
    Map<UUID, List<CheckedLine>> of(RegionCode unit, ConfirmationSheet sheet) {
        var series = new HashMap<Series, List<Value>>();
        sheet.values().stream()
                .sorted(Comparator.comparing(Value::period))
                .forEach(value -> series.computeIfAbsent(Series.of(value), _ -> new ArrayList<>())
                        .add(value));
        var said = new HashMap<Long, CityAnswer>();
        for (var answer : sheet.answers()) {
            var value = answer.value();
            if (value != null) {
                said.putIfAbsent(value, answer);
            }
        }
        Map<IndicatorCode, Indicator> indicators =
                catalogue.indicators().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        var reading = new Reader(unit, series, said, indicators);
        return sheet.values().stream()
                .collect(Collectors.groupingBy(
                        value -> value.batch().id(),
                        Collectors.collectingAndThen(Collectors.toList(), reading::lines)));
    }

    /** The line of a single value, without earlier values to compare with. */
    CheckedLine alone(Value value) {
        return new CheckedLine(
                value,
                catalogue.indicators().stream()
                        .filter(each -> each.code().equals(value.indicator()))
                        .findFirst()
                        .orElse(null),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    /** One reading of a city's values. */
    private final class Reader {

        private final RegionCode unit;
        private final Map<Series, List<Value>> series;
        private final Map<Long, CityAnswer> said;
        private final Map<IndicatorCode, Indicator> indicators;

        Reader(
                RegionCode unit,
                Map<Series, List<Value>> series,
                Map<Long, CityAnswer> said,
                Map<IndicatorCode, Indicator> indicators) {
            this.unit = unit;
            this.series = series;
            this.said = said;
            this.indicators = indicators;
        }

        List<CheckedLine> lines(List<Value> batch) {
            var groups = batch.stream()
                    .sorted(Comparator.comparing(Value::period).reversed())
                    .collect(Collectors.groupingBy(Series::of, LinkedHashMap::new, Collectors.toList()));
            return groups.values().stream()
                    .flatMap(group -> lines(group.getFirst(), group.subList(1, group.size())).stream())
                    .sorted(Comparator.comparingInt(CheckedLine::dimension)
                            .thenComparing(line -> line.value().indicator().value())
                            .thenComparing(line -> line.value().period(), Comparator.reverseOrder()))
                    .toList();
        }

        private List<CheckedLine> lines(Value latest, List<Value> earlier) {
            var apart = earlier.stream()
                    .map(value -> line(value, List.of()))
                    .filter(line -> line.odd() || line.answer() != null)
                    .toList();
            var plain = earlier.stream()
                    .filter(value ->
                            apart.stream().noneMatch(line -> line.value().id() == value.id()))
                    .toList();
            return Stream.concat(Stream.of(line(latest, plain)), apart.stream()).toList();
        }

        private CheckedLine line(Value value, List<Value> older) {
            var indicator = indicators.get(value.indicator());
            var before = before(value);
            var odd = indicator == null
                    ? List.<Oddity>of()
                    : Oddities.of(value, indicator, before, population(value.period()));
            return new CheckedLine(value, indicator, before, odd, older, said.get(value.id()));
        }

        private List<Value> before(Value value) {
            return series.getOrDefault(Series.of(value), List.of()).stream()
                    .filter(each -> each.period().compareTo(value.period()) < 0)
                    .filter(each -> each.reading().figure() != null && joined(each))
                    .toList();
        }

        /** Whether a value's area is that of today; others are not compared. */
        private boolean joined(Value value) {
            return !(regions.standing(unit, value.boundary()) instanceof CodeStanding.Broken);
        }

        private @Nullable Value population(String period) {
            return series.getOrDefault(new Series(POPULATION, period.substring(4)), List.of()).stream()
                    .filter(value -> value.period().equals(period))
                    .findFirst()
                    .orElse(null);
        }
    }
}
