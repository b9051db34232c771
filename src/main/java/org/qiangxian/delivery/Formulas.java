package org.qiangxian.delivery;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.delivery.FactTable.Line;
import org.qiangxian.measurement.BatchRow;
import org.qiangxian.measurement.Stage;
import org.qiangxian.measurement.State;

/**
 * How the context indicators J-01 to J-24 are computed from the delivered tables, exactly as their definitions say. Where
 * a cell is empty there is no value: nothing is estimated. Shares keep numerator and denominator.
 */
final class Formulas {

    /** Rises when a formula changes, so that the next start computes the values anew. */
    static final int EDITION = 1;

    private static final String[] EDUCATED = {
        "edu_none", "edu_preschool?", "edu_primary", "edu_junior", "edu_senior", "edu_college", "edu_bachelor"
    };

    private Formulas() {}

    /** J-01 to J-08 and J-20 to J-22 of one census. */
    static Stream<BatchRow> census(FactTable table, int year) {
        return table.lines().stream().mapMulti((line, out) -> {
            var at = new Target(line, String.valueOf(year), null, out);
            at.plain("J-01", line.figure("population"));
            at.share("J-02", urban(line), line.figure("population"));
            at.share("J-03", line.figure("age_65_plus"), line.figure("population"));
            at.share("J-05", line.sum("edu_college", "edu_bachelor"), line.sum(EDUCATED));
            at.share("J-06", line.figure("employed_manufacturing"), line.figure("employed_sample"));
            at.share("J-07", line.figure("employed_agriculture"), line.figure("employed_sample"));
            at.ratio("J-20", line.figure("household_population"), line.figure("households"), 1);
            at.share("J-21", line.figure("illiterate_15_plus"), line.sum("age_15_64", "age_65_plus"));
            at.plain("J-22", line.figure("living_area_per_head"));
            if (year == 2020) {
                at.plain("J-04", line.figure("mean_school_years"));
                at.share("J-08", line.figure("tap_water"), line.figure("housing_sample"));
            }
        });
    }

    /**
     * J-09 to J-17, J-23 and J-24; those per head use the census population of the same unit within the same
     * boundaries.
     */
    static Stream<BatchRow> yearbook(FactTable table, FactTable census) {
        var people = census.byCode();
        return table.lines().stream().mapMulti((line, out) -> {
            var at = new Target(line, "2020", null, out);
            var population = population(people, line);
            at.withoutPeople();
            at.ratio("J-10", population, line.figure("area_km2"), 1);
            at.ratio("J-11", line.figure("gdp"), population, 10_000);
            at.ratio("J-15", line.figure("budget_revenue"), population, 10_000);
            at.ratio("J-16", line.figure("hospital_beds"), population, 1_000);
            at.ratio("J-17", line.figure("industrial_enterprises"), population, 10_000);
            at.ratio("J-24", line.figure("household_deposits"), population, 10_000);
        });
    }

    /**
     * J-09, J-12, J-13, J-14 and J-23 of a yearbook whose year has no population by county, so that no value per head
     * can be computed. Where the counted area may have changed, every value of the line says so.
     */
    static Stream<BatchRow> laterYearbook(FactTable table, int year, CountedArea counted) {
        return table.lines().stream()
                .mapMulti((line, out) ->
                        new Target(line, String.valueOf(year), counted.doubt(line), out).withoutPeople());
    }

    /** J-18 of every year, in 万吨, and J-19 of 2010 alone: no other year has a population by county. */
    static Stream<BatchRow> carbon(FactTable table, FactTable census) {
        var people = census.byCode();
        return table.lines().stream().mapMulti((line, out) -> {
            for (int year = 1997; year <= 2017; year++) {
                var megatonnes = line.figure("mt_" + year);
                if (megatonnes != null) {
                    new Target(line, String.valueOf(year), null, out).plain("J-18", megatonnes.movePointRight(2));
                }
            }
            var megatonnes = line.figure("mt_2010");
            var tonnes = megatonnes == null ? null : megatonnes.movePointRight(6);
            new Target(line, "2010", null, out).ratio("J-19", tonnes, population(people, line), 1);
        });
    }

    /** The urban population; where the source has none but the rural equals the whole, it is zero. */
    private static @Nullable BigDecimal urban(Line line) {
        var urban = line.figure("urban_population");
        var rural = line.figure("rural_population");
        var all = line.figure("population");
        return urban == null && rural != null && all != null && rural.compareTo(all) == 0 ? BigDecimal.ZERO : urban;
    }

    private static @Nullable BigDecimal population(Map<String, Line> people, Line line) {
        var census = people.get(line.code());
        return census == null || census.boundary() != line.boundary() ? null : census.figure("population");
    }

    /**
     * Where the figures of one line go.
     *
     * @param note a remark for each of them, null for none
     */
    private record Target(
            Line line, String period, @Nullable String note, Consumer<BatchRow> out) {

        /** The values of a yearbook that need no population. */
        void withoutPeople() {
            plain("J-09", line.figure("area_km2"));
            ratio("J-12", line.figure("primary_value_added"), line.figure("gdp"), 100);
            ratio("J-13", line.figure("secondary_value_added"), line.figure("gdp"), 100);
            ratio("J-14", line.figure("tertiary_value_added"), line.figure("gdp"), 100);
            ratio("J-23", line.figure("budget_revenue"), line.figure("budget_expenditure"), 100);
        }

        void plain(String indicator, @Nullable BigDecimal figure) {
            if (figure != null) {
                put(indicator, figure, null, null);
            }
        }

        void share(String indicator, @Nullable BigDecimal part, @Nullable BigDecimal whole) {
            if (part != null && whole != null && part.compareTo(whole) <= 0) {
                ratio(indicator, part, whole, 100);
            }
        }

        void ratio(String indicator, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, int factor) {
            if (numerator != null && denominator != null && denominator.signum() > 0) {
                put(indicator, FactTable.quotient(numerator, denominator, factor), numerator, denominator);
            }
        }

        private void put(
                String indicator, BigDecimal figure, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
            out.accept(new BatchRow(
                    indicator,
                    line.code(),
                    line.boundary(),
                    period,
                    Stage.FINAL,
                    State.VALUE,
                    figure,
                    numerator,
                    denominator,
                    null,
                    note));
        }
    }
}
