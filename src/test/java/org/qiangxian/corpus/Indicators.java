package org.qiangxian.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The catalogue as its readers know it: names, synonyms, units, how often published, and which figures are plausible.
 */
final class Indicators {

    /**
     * Indicators that no table of figures holds: what a central office enters, or titles and single events that a
     * county has.
     */
    private static final Set<String> LEFT_OUT = Set.of("Z6-10", "J-18", "J-19", "J-10", "Z6-03", "J-09");

    /**
     * An indicator.
     *
     * @param counts whether it counts things, so that a total is the sum of its parts
     */
    record Indicator(String code, String name, String unit, String published, boolean counts, List<Called> calls) {

        boolean share() {
            return unit.equals("%");
        }
    }

    /** One of its names, or a name of one of its parts. */
    record Called(String words, Part part) {}

    private final List<Indicator> all;
    private final Facts facts;
    private final Gazetteer gazetteer;

    Indicators(Facts facts, Gazetteer gazetteer) {
        this.facts = facts;
        this.gazetteer = gazetteer;
        Map<String, List<Map<String, String>>> synonyms = Csv.rows("indicator_synonym.csv").stream()
                .collect(Collectors.groupingBy(row -> row.getOrDefault("code", "")));
        all = Csv.rows("indicator.csv").stream()
                .filter(row -> row.getOrDefault("channel", "").equals("PUBLIC"))
                .filter(row -> !LEFT_OUT.contains(row.getOrDefault("indicator", "")))
                .map(row -> indicator(row, synonyms.getOrDefault(row.getOrDefault("indicator", ""), List.of())))
                .toList();
    }

    private static Indicator indicator(Map<String, String> row, List<Map<String, String>> synonyms) {
        var calls = new ArrayList<Called>();
        var name = row.getOrDefault("title", "");
        calls.add(new Called(name, Part.FIGURE));
        calls.add(new Called(name, Part.FIGURE));
        synonyms.forEach(each ->
                calls.add(new Called(each.getOrDefault("words", ""), Part.valueOf(each.getOrDefault("part", "")))));
        return new Indicator(
                row.getOrDefault("indicator", ""),
                name,
                row.getOrDefault("measured_in", ""),
                row.getOrDefault("published", ""),
                row.getOrDefault("figure", "").equals("COUNT")
                        || row.getOrDefault("indicator", "").equals("J-01"),
                calls);
    }

    List<Indicator> all() {
        return all;
    }

    Indicator any(Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** A plausible figure, always the same for a place and year: near the public figure, else in the usual range. */
    double plausible(Indicator indicator, String place, int year) {
        var counties = indicator.counts() ? gazetteer.countiesWithin(place, year) : List.<Gazetteer.Place>of();
        return counties.isEmpty()
                ? alone(indicator, place, year)
                : counties.stream()
                        .mapToDouble(county -> Math.rint(alone(indicator, county.code(), year)))
                        .sum();
    }

    private double alone(Indicator indicator, String place, int year) {
        var known = facts.in2020(indicator.code(), place);
        double noise = drawn(indicator.code() + place + year) - 0.5;
        if (known.isPresent()) {
            double drift = indicator.code().equals("J-01") ? 0.004 : 0.02;
            double moved = known.getAsDouble() * (1 + drift * (year - 2020) * (0.5 + noise) + 0.004 * noise);
            return indicator.share() ? Math.min(99, moved) : moved;
        }
        double[] range = range(indicator);
        double base = drawn(place + indicator.code());
        double at = range[0] + (range[1] - range[0]) * (0.1 + 0.8 * base);
        double moved = at * (1 + 0.03 * noise);
        return indicator.share() ? Math.min(100, moved) : moved;
    }

    /**
     * A number from 0 to 1, always the same for the words; it is not simply the first number of a seed, because those
     * of neighbouring seeds are nearly equal.
     */
    static double drawn(String words) {
        return new Random(words.hashCode() * 0x9E3779B97F4A7C15L).nextDouble();
    }

    int population(String place) {
        return (int) facts.population(place);
    }

    private static double[] range(Indicator indicator) {
        return switch (indicator.code()) {
            case "J-02", "J-06", "J-07", "J-13", "J-14" -> new double[] {25, 60};
            case "J-03", "J-05", "J-12" -> new double[] {8, 22};
            case "J-04" -> new double[] {8, 11};
            case "J-20" -> new double[] {2.2, 3.4};
            case "J-21" -> new double[] {1, 6};
            case "J-22" -> new double[] {32, 55};
            case "J-16" -> new double[] {4, 9};
            case "J-17" -> new double[] {0.5, 9};
            case "J-11", "Z1-01" -> new double[] {32_000, 110_000};
            case "J-15", "J-24" -> new double[] {2_500, 60_000};
            case "Z1-02" -> new double[] {70_000, 220_000};
            case "Z1-03" -> new double[] {0.4, 3.5};
            case "Z1-09" -> new double[] {1.6, 2.9};
            case "Z5-02" -> new double[] {18, 52};
            case "Z5-06" -> new double[] {0.3, 1.2};
            case "Z5-07" -> new double[] {18, 110};
            case "Z6-01" -> new double[] {3.2, 7.5};
            case "Z1-07", "Z7-10", "Z5-12" -> new double[] {2, 11};
            case "Z1-06" -> new double[] {3, 20};
            case "Z1-08" -> new double[] {45, 75};
            default -> byUnit(indicator.unit());
        };
    }

    private static double[] byUnit(String unit) {
        return switch (unit) {
            case "%" -> new double[] {82, 100};
            case "家", "个", "项", "张", "户" -> new double[] {5, 60};
            default -> new double[] {2, 60};
        };
    }
}
