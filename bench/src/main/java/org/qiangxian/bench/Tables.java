package org.qiangxian.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * Tables in the layout of a yearbook with meaningless figures: a row for each county and year, a column for each
 * indicator.
 */
final class Tables {

    private static final int COLUMNS = 40;

    private final List<String> counties;
    private final List<String[]> indicators;

    Tables() throws IOException {
        counties = lines("/data/census_2020.csv.gz")
                .map(line -> line.split(",", 2)[0])
                .filter(code -> code.matches("[1-6]\\d{5}"))
                .distinct()
                .toList();
        indicators = lines("/data/indicator.csv")
                .map(line -> line.split(",", 9))
                .filter(cells -> cells[6].equals("PUBLIC") && !cells[7].equals("STATUS") && !cells[7].equals("EVENT"))
                .limit(COLUMNS)
                .toList();
        if (indicators.size() < COLUMNS || counties.size() < 2_800) {
            throw new IllegalStateException(counties.size() + " counties, " + indicators.size() + " indicators");
        }
    }

    private static java.util.stream.Stream<String> lines(String name) throws IOException {
        var in = Objects.requireNonNull(Tables.class.getResourceAsStream(name));
        var plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8)).lines().skip(1);
    }

    /** A table file and the corrected mapping of its columns. */
    record Table(String name, byte[] content, Map<String, String> mapping, long values) {}

    /** A table of the counties whose index modulo {@code parts} is {@code part}, from the first year to the last. */
    Table of(int first, int last, int part, int parts) {
        var random = new Random(part * 31L + first);
        var text = new StringBuilder("代码,年份");
        indicators.forEach(each -> text.append(",").append(each[1].replace(',', '，')));
        text.append('\n');
        long values = 0;
        for (int county = part; county < counties.size(); county += parts) {
            double size = random.nextDouble();
            for (int year = first; year <= last; year++) {
                text.append(counties.get(county)).append(',').append(year);
                for (int column = 0; column < COLUMNS; column++) {
                    text.append(',').append(Math.round((50 + 30 * size + 10 * random.nextDouble()) * 100) / 100.0);
                }
                text.append('\n');
                values += COLUMNS;
            }
        }
        var mapping = new TreeMap<>(Map.of("form", "BY_INDICATOR", "code", "0", "period", "1"));
        IntStream.range(0, COLUMNS).forEach(column -> {
            mapping.put("use-" + (column + 2), indicators.get(column)[0]);
            mapping.put("unit-" + (column + 2), indicators.get(column)[3]);
        });
        return new Table(
                "table-%d-%d.csv".formatted(first, part), text.toString().getBytes(StandardCharsets.UTF_8), mapping, values);
    }
}
