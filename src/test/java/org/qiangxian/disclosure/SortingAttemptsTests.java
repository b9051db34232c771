package org.qiangxian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Attempts to have a list sorted, filtered or paged by value: in addresses, in the search, in drawings and in the
 * database.
 */
@PlatformTest
@Tag("embedded")
class SortingAttemptsTests {

    private static final Pattern SORTED = Pattern.compile(
            "(?<!group \\()order by[^\"']*\\b(figure|numerator|denominator|minutes)\\b"
                    + "|\\b(rank|dense_rank|ntile|percent_rank)\\s*\\(\\s*\\)\\s*over",
            Pattern.CASE_INSENSITIVE);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @DisplayName("R1: a parameter that asks for an order, a filter or a page by value changes nothing in the answer")
    @CsvSource({
        "PUBLIC, /members, sort=J-18&order=desc",
        "PUBLIC, /members, orderBy=value",
        "PUBLIC, /members/140000, sort=J-18,desc",
        "PUBLIC, /members/140000, page=1&by=value",
        "PUBLIC, /indicators/J-18, cities=all&sort=value",
        "PUBLIC, /cities/140728, compare=140703",
        "PUBLIC, /api/v1/regions?query=平遥, sort=J-18",
        "CITY, /profile, sort=value&order=desc",
        "CITY, /profile/140728, print=1&names=true",
        "CITY, /profile/140728/indicators/J-18/chart.json, names=true&all=true",
        "CITY, /snapshots, sort=value",
        "CITY, /objections, sort=value",
        "CITY, /burden, sort=minutes",
        "BUREAU, /desk, sort=value",
        "PROVINCE, /desk, sort=J-18",
        "PROVINCE, /burden, sort=minutes&order=asc",
        "PROVINCE, /objections, sort=figure",
        "SAMR, /desk, sort=J-18",
        "SAMR, /distributions/J-18, sort=value&order=desc",
        "SAMR, /distributions/J-18, names=true",
        "SAMR, /burden, sort=minutes",
        "SAMR, /batches, sort=value",
        "OPERATOR, /batches, filter=J-18",
    })
    void noParameterSorts(String who, String address, String attempt) {
        var asking = new Attempt(mvc);
        var actor = actor(who);
        var usual = asking.read(actor, encoded(address));
        var tried = asking.read(actor, encoded(address + (address.contains("?") ? "&" : "?") + attempt));
        assertThat(tried).isEqualTo(usual);
    }

    @ParameterizedTest
    @DisplayName("R1, R6: whoever sees several places, a province too, sees them in the order of their codes")
    @CsvSource({"PUBLIC, /members/140000", "PROVINCE, /desk", "PROVINCE, /burden", "SAMR, /burden"})
    void placesStandInTheOrderOfCodes(String who, String address) {
        var links = Pattern.compile("href=\"/(?:cities|profile|library)/(\\d{6})\"")
                .matcher(new Attempt(mvc).read(actor(who), address))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(links).isSorted();
        if (address.startsWith("/members/")) {
            assertThat(links).hasSize(22);
        }
    }

    @ParameterizedTest
    @DisplayName("R1: the search finds names and codes, never a value, an indicator or a place in an order")
    @ValueSource(strings = {"450697", "554.7", "J-18", "排名", "最高", "二氧化碳排放", "第一名"})
    void theSearchKnowsNoValues(String query) {
        var found = new Attempt(mvc).read(null, encoded("/api/v1/regions?query=" + query));
        assertThat(Attempt.codes(found.replace(query, ""))).isEmpty();
    }

    @Test
    @DisplayName("R1: there is no address with the values of an indicator over places")
    void noAddressGoesThroughAnIndicator() {
        for (var address : List.of(
                "/api/v1/indicators/J-18/values",
                "/api/v1/values?indicator=J-18",
                "/api/v1/values",
                "/api/v1/values/all",
                "/values/J-18",
                "/indicators/J-18/cities",
                "/indicators/J-18/values.csv",
                "/members.csv",
                "/ranking")) {
            for (var actor : List.of(Actors.city("140728"), Actors.province("140000"), Actors.samr())) {
                assertThat(new Attempt(mvc).refused(actor, address)).doesNotContain("554.7");
            }
        }
    }

    @Test
    @DisplayName("R1: the public list of members and the public page of an indicator hold no value")
    void publicListsHoldNoValues() {
        var asking = new Attempt(mvc);
        assertThat(asking.read(null, "/members/140000")).doesNotContain("554.7", "450,697", "万吨");
        assertThat(Attempt.codes(asking.read(null, "/indicators/J-18"))).isEmpty();
    }

    @Test
    @DisplayName("R1, R119: nothing in the database is a score, a rank or a composite")
    void nothingInTheDatabaseIsAScore() {
        assertThat(jdbc.sql("""
                        select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                        where table_schema not in ('pg_catalog', 'information_schema')
                          and column_name ~* '(^|_)(rank|ranking|score|points|league|composite|grade)(_|$)'
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    @DisplayName("R1: no statement of the platform sorts by a value or numbers rows by one")
    void noStatementSortsByValue() throws IOException {
        try (var sources = Files.walk(Path.of("src/main"))) {
            var sorting = sources.filter(Files::isRegularFile)
                    .filter(each -> each.toString().matches(".*\\.(java|sql)"))
                    .flatMap(SortingAttemptsTests::lines)
                    .filter(line -> SORTED.matcher(line).find())
                    .toList();
            assertThat(sorting).isEmpty();
        }
    }

    private static java.util.stream.Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(line -> file.getFileName() + ": " + line);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String encoded(String address) {
        return java.net.URI.create(address.replace(" ", "%20")).toASCIIString();
    }

    static @org.jspecify.annotations.Nullable Actor actor(String who) {
        return switch (who) {
            case "CITY" -> Actors.city("140728");
            case "BUREAU" -> Actors.cityBureau("140700");
            case "PROVINCE" -> Actors.province("140000");
            case "SAMR" -> Actors.samr();
            case "OPERATOR" -> Actors.operator();
            case "EXPERT" -> Actors.of(Role.EXPERT, null);
            default -> null;
        };
    }
}
