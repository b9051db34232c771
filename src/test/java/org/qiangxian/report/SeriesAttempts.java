package org.qiangxian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiangxian.report.Attacked.CORRECTED;
import static org.qiangxian.report.Attacked.YEAR;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attempts to read the reports of all cities one after the other, past the limit of the site. */
final class SeriesAttempts {

    static final List<String> FORMS = List.of(
            "",
            "/files/json",
            "/files/docx",
            "/files/pdf",
            "/numbers/1",
            "/editions/1",
            "/editions/1/files/json",
            "/editions/1/numbers/1",
            "/errata");

    private static final int HOURLY = 30;
    private static final String WELL_READ = "203.0.113.77";

    private final Attacked.Begun begun;
    private final Outsider outsider;
    private final JdbcClient jdbc;

    SeriesAttempts(Attacked.Begun begun, Outsider outsider, JdbcClient jdbc) {
        this.begun = begun;
        this.outsider = outsider;
        this.jdbc = jdbc;
    }

    Stream<Attempt> all() {
        return Stream.of(
                new Attempt(
                        "the JSON of all cities in a loop",
                        "one after the other from one address",
                        "it ends at thirty, for every form and for the page of the city too",
                        this::loop),
                new Attempt(
                        "all cities in a loop over many forms",
                        "each city in another form: JSON, source of a figure, errata, former edition",
                        "all forms count together",
                        this::forms),
                new Attempt(
                        "past the limit by other ways of asking",
                        "HEAD, a part of the file, only if it changed, other claims on where the request comes from",
                        "the same answer as without",
                        this::ways),
                new Attempt(
                        "past the limit by the addresses of one household",
                        "thirty cities, each from another address of one IPv6 network",
                        "the network counts as one reader",
                        this::household),
                new Attempt(
                        "past the limit by another spelling of an address",
                        "strokes, escapes, parameters and capitals",
                        "no spelling gives what the usual one does not give",
                        this::spellings),
                new Attempt(
                        "a figure of a city through the form for errors",
                        "the form is opened about a figure past the limit",
                        "it repeats the address and nothing of the figure",
                        this::form),
                new Attempt(
                        "what is asked for, from headers",
                        "tags, days, durations, ages and the right to keep copies",
                        "none of them, so no copy on the way helps past the limit",
                        this::headers));
    }

    /** Whoever reads from this address has opened thirty other cities in this hour. */
    private Outsider wellRead() {
        var reader = outsider.from(WELL_READ);
        for (var city : begun.members().subList(0, HOURLY)) {
            jdbc.sql("insert into site.reading (reader, place, at) values (:reader, :place, :at)")
                    .param("reader", "address/" + WELL_READ)
                    .param("place", city.value())
                    .param("at", Timestamp.from(Instant.parse("2027-03-05T01:59:00Z")))
                    .update();
        }
        assertThat(reader.status(YEAR + "/" + begun.members().getFirst() + "/files/json"))
                .isEqualTo(200);
        return reader;
    }

    private String next() {
        return YEAR + "/" + begun.members().get(HOURLY);
    }

    private void loop() {
        for (var city : begun.members().subList(0, HOURLY)) {
            assertThat(outsider.status(YEAR + "/" + city + "/files/json")).isEqualTo(200);
        }
        FORMS.forEach(
                form -> assertThat(outsider.status(next() + form)).as(form).isEqualTo(429));
        assertThat(outsider.status("/cities/" + begun.members().get(HOURLY))).isEqualTo(429);
    }

    private void forms() {
        var cheap = List.of("/files/json", "/numbers/1", "/errata", "/editions/1/files/json", "/editions/1/numbers/1");
        for (int at = 0; at < HOURLY; at++) {
            var path = YEAR + "/" + begun.members().get(at) + cheap.get(at % cheap.size());
            assertThat(outsider.status(path)).as(path).isEqualTo(200);
        }
        cheap.forEach(
                form -> assertThat(outsider.status(next() + form)).as(form).isEqualTo(429));
    }

    private void ways() {
        var reader = wellRead();
        var path = next() + "/files/json";
        assertThat(reader.ask(HttpMethod.HEAD, path).getStatus()).isEqualTo(429);
        var claims = List.of(
                List.of("Range", "bytes=0-99"),
                List.of("If-None-Match", "*"),
                List.of("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT"),
                List.of("X-Forwarded-For", "198.51.100.7"),
                List.of("Forwarded", "for=198.51.100.7"),
                List.of("X-Real-IP", "198.51.100.7"),
                List.of("User-Agent", "Baiduspider"));
        for (var claim : claims) {
            assertThat(reader.ask(HttpMethod.GET, path, claim.get(0), claim.get(1))
                            .getStatus())
                    .as(claim.toString())
                    .isEqualTo(429);
        }
    }

    private void household() {
        for (int at = 0; at < HOURLY; at++) {
            var each = outsider.from("2001:db8:1:2::" + Integer.toHexString(at + 1));
            assertThat(each.status(YEAR + "/" + begun.members().get(at) + "/files/json"))
                    .isEqualTo(200);
        }
        assertThat(outsider.from("2001:db8:1:2:ffff::9").status(next() + "/files/json"))
                .isEqualTo(429);
    }

    private void spellings() {
        var reader = wellRead();
        var code = begun.members().get(HOURLY).value();
        for (var path : List.of(
                YEAR + "/" + code + "/",
                YEAR + "//" + code,
                YEAR + "/./" + code,
                YEAR + "/x/../" + code,
                YEAR + "/%39" + code.substring(1),
                YEAR + "/" + code + ";v=1",
                YEAR + "/" + code + "%20",
                YEAR + "/" + code + "?x=1",
                YEAR + "/" + code + ".json",
                YEAR + "/" + code + "/files/JSON",
                YEAR + "/" + code + "/files/json/",
                YEAR.toUpperCase(Locale.ROOT) + "/" + code,
                YEAR + "/" + code.replace('9', '９'))) {
            assertThat(reader.status(path)).as(path).isIn(301, 302, 400, 404, 429);
        }
    }

    private void form() {
        var path = YEAR + "/" + begun.members().get(HOURLY) + "/numbers/9";
        var lines = Outsider.lines(outsider.from("198.51.100.8").body(path));
        var said = lines.get(lines.indexOf("所在的句子") + 1);
        assertThat(said).hasSizeGreaterThan(3);
        assertThat(wellRead().body("/feedback/new?door=CONTENT&about=" + path)).doesNotContain(said);
    }

    private void headers() {
        for (var path : List.of(
                YEAR,
                YEAR + "/numbers/1",
                YEAR + "/" + CORRECTED,
                YEAR + "/" + CORRECTED + "/files/json",
                YEAR + "/" + CORRECTED + "/files/docx",
                YEAR + "/errata")) {
            var answer = outsider.ask(HttpMethod.GET, path);
            assertThat(answer.getHeaderNames().stream().map(name -> name.toLowerCase(Locale.ROOT)))
                    .as(path)
                    .doesNotContain(
                            "etag", "last-modified", "server-timing", "age", "x-runtime", "x-total-count", "link");
            assertThat(answer.getHeader("Cache-Control")).as(path).contains("no-store");
        }
    }
}
