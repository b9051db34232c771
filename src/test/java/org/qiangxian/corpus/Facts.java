package org.qiangxian.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The public figures of a place, so that invented ones have its size. */
final class Facts {

    private final Map<String, Map<String, String>> census = byCode("census_2020.csv.gz");
    private final Map<String, Map<String, String>> yearbook = byCode("yearbook_2020.csv.gz");

    private static Map<String, Map<String, String>> byCode(String resource) {
        var rows = new HashMap<String, Map<String, String>>();
        Csv.rows(resource).forEach(row -> rows.put(row.getOrDefault("code", ""), row));
        return rows;
    }

    /**
     * The persons of the census of 2020; for a place that the census does not have, as many as a county usually has.
     */
    double population(String place) {
        return read(census, place, "population").orElse(200_000 + Math.floorMod(place.hashCode(), 500_000));
    }

    /** The indicator in 2020 where both figures of the sources are there. */
    OptionalDouble in2020(String indicator, String place) {
        return switch (indicator) {
            case "J-01" -> OptionalDouble.of(population(place));
            case "J-02" -> share(census, place, "urban_population", "population", 100);
            case "J-03" -> share(census, place, "age_65_plus", "population", 100);
            case "J-04" -> read(census, place, "mean_school_years");
            case "J-05" ->
                sum(
                        share(census, place, "edu_college", "population", 100),
                        share(census, place, "edu_bachelor", "population", 100));
            case "J-06" -> share(census, place, "employed_manufacturing", "employed_sample", 100);
            case "J-07" -> share(census, place, "employed_agriculture", "employed_sample", 100);
            case "J-08" -> share(census, place, "tap_water", "housing_sample", 100);
            case "J-21" -> share(census, place, "illiterate_15_plus", "population", 120);
            case "J-09" -> read(yearbook, place, "area_km2");
            case "J-12" -> share(yearbook, place, "primary_value_added", "gdp", 100);
            case "J-13" -> share(yearbook, place, "secondary_value_added", "gdp", 100);
            case "J-14" -> share(yearbook, place, "tertiary_value_added", "gdp", 100);
            case "J-11", "Z1-01" -> perHead(place, "gdp", 10_000);
            case "J-15" -> perHead(place, "budget_revenue", 10_000);
            case "J-16" -> perHead(place, "hospital_beds", 1_000);
            case "J-17" -> perHead(place, "industrial_enterprises", 10_000);
            case "J-24" -> perHead(place, "household_deposits", 10_000);
            case "J-23" -> share(yearbook, place, "budget_revenue", "budget_expenditure", 100);
            case "J-20" -> share(census, place, "household_population", "households", 1);
            case "J-22" -> read(census, place, "living_area_per_head");
            case "J-10" -> {
                var area = read(yearbook, place, "area_km2");
                yield area.isPresent() ? OptionalDouble.of(population(place) / area.getAsDouble()) : area;
            }
            default -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble sum(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() && other.isPresent() ? OptionalDouble.of(one.getAsDouble() + other.getAsDouble()) : one;
    }

    private OptionalDouble perHead(String place, String column, double times) {
        var whole = read(yearbook, place, column);
        return whole.isPresent() ? OptionalDouble.of(whole.getAsDouble() * times / population(place)) : whole;
    }

    private static OptionalDouble share(
            Map<String, Map<String, String>> rows, String place, String part, String whole, double times) {
        var above = read(rows, place, part);
        var below = read(rows, place, whole);
        return above.isPresent() && below.isPresent() && below.getAsDouble() > 0
                ? OptionalDouble.of(above.getAsDouble() / below.getAsDouble() * times)
                : OptionalDouble.empty();
    }

    private static OptionalDouble read(Map<String, Map<String, String>> rows, String place, String column) {
        var text = rows.getOrDefault(place, Map.of()).getOrDefault(column, "");
        return List.of("", "0").contains(text) || !text.matches("[\\d.]+")
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(text));
    }
}
