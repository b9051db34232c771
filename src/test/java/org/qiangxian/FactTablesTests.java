package org.qiangxian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of public facts hold together before anything is loaded from them. */
class FactTablesTests {

    @ParameterizedTest
    @CsvSource({
        "region_unit.csv.gz,6823",
        "region_succession.csv.gz,4367",
        "rename_check.csv.gz,354",
        "town.csv.gz,41352",
        "census_2010.csv.gz,3230",
        "census_2020.csv.gz,3348",
        "yearbook_2020.csv.gz,2072",
        "yearbook_2023.csv.gz,2057",
        "co2.csv.gz,2730"
    })
    void hasAllRows(String table, int rows) {
        assertThat(lines(table)).hasSize(rows + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "census_2010.csv.gz",
                "census_2020.csv.gz",
                "yearbook_2020.csv.gz",
                "yearbook_2023.csv.gz",
                "co2.csv.gz"
            })
    void everyValueStandsUnderACodeOfTheListItsSourceFollowed(String table) {
        var zones = new HashSet<String>();
        lines("functional_zone.csv").forEach(line -> zones.add(line.split(",")[0]));
        var units = codesByYear();

        var strangers = lines(table).stream()
                .skip(1)
                .map(line -> line.split(",", 3))
                .filter(row -> !zones.contains(row[0]))
                .filter(row -> !units.getOrDefault(row[1], Set.of()).contains(row[0]))
                .map(row -> row[0])
                .toList();

        assertThat(strangers).isEmpty();
    }

    @Test
    void countiesAndZonesAddUpToEachProvince() {
        assertThat(missingByProvince("census_2010.csv.gz")).isEmpty();
        assertThat(missingByProvince("census_2020.csv.gz"))
                .as("145 people of 中沙 live in no county-level unit")
                .containsExactly(Map.entry("46", 145L));
    }

    @Test
    @DisplayName("the three sectors of both yearbooks add up to the gross product, but for rounding")
    void sectorsAddUpToTheGrossProduct() {
        for (var table : List.of("yearbook_2020.csv.gz", "yearbook_2023.csv.gz")) {
            var head = List.of(lines(table).getFirst().split(","));
            var whole = head.indexOf("gdp");
            var sectors = List.of(
                    head.indexOf("primary_value_added"),
                    head.indexOf("secondary_value_added"),
                    head.indexOf("tertiary_value_added"));

            var rows = lines(table).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(row -> !row[whole].isEmpty() && sectors.stream().noneMatch(sector -> row[sector].isEmpty()))
                    .toList();

            assertThat(rows)
                    .hasSizeGreaterThan(2_000)
                    .allSatisfy(row -> assertThat(sectors.stream()
                                    .mapToLong(sector -> Long.parseLong(row[sector]))
                                    .sum())
                            .as(table + " " + row[0])
                            .isBetween(Long.parseLong(row[whole]) - 3, Long.parseLong(row[whole]) + 3));
        }
    }

    @Test
    @DisplayName("the registered people of 2023, printed in whole 万人, are in no table")
    void theRegisteredPeopleOf2023AreLeftOut() {
        assertThat(lines("yearbook_2020.csv.gz").getFirst()).contains("registered_population");
        assertThat(lines("yearbook_2023.csv.gz").getFirst()).contains("gdp").doesNotContain("population");
    }

    @Test
    @DisplayName("R24: the table of members holds 22 units in force")
    void holdsTheTwentyTwoMembers() {
        var current = codesByYear().getOrDefault("2024", Set.of());

        var members = lines("library_member.csv").stream()
                .skip(1)
                .map(line -> line.split(",")[0])
                .toList();

        assertThat(members).hasSize(22).doesNotHaveDuplicates().allMatch(current::contains);
    }

    @Test
    @DisplayName("R24: the table of members and the migration that stores them name the same units and document")
    void tableOfMembersIsWhatTheMigrationStores() throws IOException {
        String migration;
        try (var file = Objects.requireNonNull(
                FactTablesTests.class.getResourceAsStream("/db/migration/library/V2__load_shanxi_members.sql"))) {
            migration = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        var stored = Pattern.compile("'(\\d{6})'")
                .matcher(migration)
                .results()
                .map(found -> found.group(1))
                .toList();
        var rows = lines("library_member.csv").stream()
                .skip(1)
                .map(line -> line.split(","))
                .toList();

        assertThat(rows).extracting(row -> row[0]).containsExactlyInAnyOrderElementsOf(stored);
        assertThat(rows).allSatisfy(row -> assertThat(migration).contains(row[3], row[4], row[5]));
    }

    private static Map<String, Long> missingByProvince(String table) {
        var rows = lines(table).stream().skip(1).map(line -> line.split(",", 4)).toList();
        var citiesWithCounties = new HashSet<String>();
        rows.stream()
                .map(row -> row[0])
                .filter(FactTablesTests::isCounty)
                .forEach(c -> citiesWithCounties.add(c.substring(0, 4)));
        var missing = new TreeMap<String, Long>();
        for (var row : rows) {
            var code = row[0];
            long people = Long.parseLong(row[2]);
            if (code.endsWith("0000")) {
                missing.merge(code.substring(0, 2), people, Long::sum);
            } else if (isCounty(code) || !citiesWithCounties.contains(code.substring(0, 4))) {
                missing.merge(code.replace("Z", "").substring(0, 2), -people, Long::sum);
            }
        }
        missing.values().removeIf(people -> people == 0);
        return missing;
    }

    private static boolean isCounty(String code) {
        return !code.startsWith("Z") && !code.endsWith("00");
    }

    private static Map<String, Set<String>> codesByYear() {
        var codes = new HashMap<String, Set<String>>();
        for (var line : lines("region_unit.csv.gz").stream().skip(1).toList()) {
            var row = line.split(",", 4);
            int until = row[2].isEmpty() ? 2025 : Integer.parseInt(row[2]);
            for (int year = Integer.parseInt(row[1]); year < until; year++) {
                codes.computeIfAbsent(String.valueOf(year), y -> new HashSet<>())
                        .add(row[0]);
            }
        }
        return codes;
    }

    private static List<String> lines(String table) {
        try (var file = Objects.requireNonNull(FactTablesTests.class.getResourceAsStream("/data/" + table));
                var plain = table.endsWith(".gz") ? new GZIPInputStream(file) : file;
                var reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return new ArrayList<>(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
