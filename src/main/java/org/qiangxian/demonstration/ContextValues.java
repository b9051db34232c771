package org.qiangxian.demonstration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.measurement.BatchRow;
import org.qiangxian.measurement.Stage;
import org.qiangxian.measurement.State;

/** The invented 基础情况 of one fictional county: the same indicators and years as the real tables have. */
final class ContextValues {

    private final Place place;
    private final Set<String> known;
    private final List<BatchRow> rows = new ArrayList<>();
    private final Draw draw;

    /** {@code known} are the indicators of the version in force; others are left out. */
    ContextValues(Place place, Set<String> known) {
        this.place = place;
        this.known = known;
        this.draw = Draw.of(place.code(), "J");
    }

    Stream<BatchRow> rows() {
        double old = draw.between(0.1, 0.16);
        double degrees = 0.04 + 0.12 * place.urban() * draw.between(0.7, 1.3);
        double schooling = 7 + 4 * place.urban() + 0.3 * draw.normal();
        double households = draw.between(2.5, 3.3);
        for (int year : new int[] {2010, 2020}) {
            int decades = (year - 2020) / 10;
            put("J-01", year, Math.round(place.population(year)));
            share("J-02", year, place.urban() + 0.13 * decades, 1);
            share("J-03", year, old + 0.05 * decades, 1);
            share("J-05", year, degrees + 0.05 * decades, 0.93);
            share("J-06", year, place.manufacturing(), 0.055);
            share("J-07", year, place.farming() - 0.1 * decades, 0.055);
            share("J-21", year, 0.03 - 0.015 * decades, 0.83);
            put("J-20", year, households - 0.4 * decades);
            put("J-22", year, 42 + 9.0 * decades + 2 * draw.normal());
        }
        put("J-04", 2020, schooling);
        share("J-08", 2020, Math.min(0.99, 0.55 + 0.5 * place.urban()), 0.03);
        economy();
        emissions();
        return rows.stream();
    }

    private void economy() {
        double area = 400 + 2200 * draw.between(0, 1);
        double product = 24_000 + 90_000 * place.manufacturing() + 20_000 * place.urban() + 3_000 * draw.normal();
        double first = Math.min(40, 4 + 55 * place.farming());
        double second = 20 + 85 * place.manufacturing();
        put("J-09", 2020, Math.round(area));
        put("J-10", 2020, place.population() / area);
        put("J-11", 2020, product);
        put("J-12", 2020, first);
        put("J-13", 2020, second);
        put("J-14", 2020, 100 - first - second);
        put("J-15", 2020, product * draw.between(0.04, 0.09));
        put("J-16", 2020, draw.between(4, 8));
        put("J-17", 2020, draw.between(0.8, 2) + 8 * place.manufacturing());
        put("J-23", 2020, draw.between(18, 60));
        put("J-24", 2020, product * draw.between(0.7, 1.3));
    }

    private void emissions() {
        double level = place.population() / 100_000 * draw.between(45, 90);
        for (int year = 1997; year <= 2017; year++) {
            double grown = level * Math.exp(0.07 * (Math.min(year, 2012) - 2012) + 0.015 * draw.normal());
            put("J-18", year, grown);
            if (year == 2010) {
                put("J-19", year, grown * 10_000 / place.population(2010));
            }
        }
    }

    private void put(String indicator, int year, double value) {
        add(indicator, year, BigDecimal.valueOf(value).round(new MathContext(7)), null, null);
    }

    /** A share of the {@code counted} part of the population, with both counts. */
    private void share(String indicator, int year, double share, double counted) {
        var all = BigDecimal.valueOf(Math.round(place.population(year) * counted));
        var part = BigDecimal.valueOf(Math.round(all.doubleValue() * Math.clamp(share, 0.005, 0.99)));
        add(indicator, year, part.multiply(BigDecimal.valueOf(100)).divide(all, 6, RoundingMode.HALF_UP), part, all);
    }

    private void add(
            String indicator,
            int year,
            BigDecimal figure,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        if (known.contains(indicator)) {
            rows.add(new BatchRow(
                    indicator,
                    place.code(),
                    year,
                    String.valueOf(year),
                    Stage.FINAL,
                    State.VALUE,
                    figure,
                    numerator,
                    denominator,
                    null,
                    "演示数据"));
        }
    }
}
