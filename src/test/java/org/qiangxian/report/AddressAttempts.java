package org.qiangxian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiangxian.report.Attacked.CORRECTED;
import static org.qiangxian.report.Attacked.NEXT;
import static org.qiangxian.report.Attacked.WITHHELD;
import static org.qiangxian.report.Attacked.YEAR;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;

/** Attempts by addresses: of several places, guessed, before the day, by search, and as a program. */
final class AddressAttempts {

    private final Attacked.Begun begun;
    private final Outsider outsider;

    AddressAttempts(Attacked.Begun begun, Outsider outsider) {
        this.begun = begun;
        this.outsider = outsider;
    }

    Stream<Attempt> all() {
        return Stream.of(
                new Attempt(
                        "several places at one address",
                        "lists, ranges, a province, a type, everything; as JSON, CSV, workbook, archive",
                        "there is no such address",
                        this::plural),
                new Attempt(
                        "figures by guessed numbers",
                        "nought, negative, huge, other digits, ranges, several",
                        "there is no such figure",
                        this::numbers),
                new Attempt(
                        "reports by guessed years and editions",
                        "the latest, all, a later edition, the report of real places",
                        "there is no such report",
                        this::years),
                new Attempt(
                        "who is in the report, from refusals",
                        "a county outside it, a province and a code that is none, in each form",
                        "the same words for each",
                        this::refusals),
                new Attempt(
                        "the next report before its day, as anybody",
                        "page, files, sources and a city of it",
                        "it does not exist yet",
                        () -> assertThat(Stream.concat(
                                                Stream.of(""),
                                                SeriesAttempts.FORMS.stream().map(form -> "/" + CORRECTED + form))
                                        .map(path -> outsider.status(NEXT + path)))
                                .containsOnly(404)),
                new Attempt(
                        "another city before the day, as a city",
                        "parameters and longer addresses at its own record",
                        "it reads its own and nothing else",
                        this::anotherBeforeTheDay),
                new Attempt(
                        "the cities of a province together before the day",
                        "province, bureau, operator and a city outside ask for the record",
                        "refused, or not there",
                        this::fromAbove),
                new Attempt(
                        "places by search",
                        "an indicator, a figure, a word of order, the title, a code",
                        "no report of a city is found, and of the programme only the years",
                        this::search),
                new Attempt(
                        "several places from the interface for programs",
                        "values, indicators, reports; and what its description offers",
                        "nothing without an account, nothing of several places",
                        this::programs),
                new Attempt(
                        "a list of all pages",
                        "maps of the site, feeds, robots, the report with another ending",
                        "there is none",
                        this::feeds),
                new Attempt(
                        "an order from the list of reports",
                        "the list is read, with parameters too",
                        "years alone, the latest first, and no city",
                        this::list));
    }

    private void plural() {
        for (var path : split("""
                    /files/json /files/xlsx /files/csv /files/zip /cities /places /all /*
                    /990121,990122 /990121;990122 /990121-990122 /99 /990100 /990000 /990000/files/json
                    /990100/files/json /types /indicators /indicators/Z1-01 /990121/990122
                    /990121/compare/990122 /990121/peers /990121/files/xlsx /990121/files/csv /numbers
                    /990121/numbers /ranking /export /files /990121/files
                    """)) {
            assertThat(outsider.status(YEAR + path)).as(path).isIn(400, 404);
        }
    }

    private void numbers() {
        for (var number : split("""
                0 -1 01 1.0 1e3 +1 1,2 1-50 all last 999999 9999999 １ 1;2
                """)) {
            assertThat(outsider.status(YEAR + "/" + CORRECTED + "/numbers/" + number))
                    .as(number)
                    .isIn(400, 404);
        }
        for (var number : List.of("0", "999999", "all")) {
            assertThat(outsider.status(YEAR + "/numbers/" + number)).as(number).isIn(400, 404);
        }
    }

    private void years() {
        for (var path : List.of(
                "/reports/2026",
                "/reports/2026/990121",
                "/reports/2026-DEMO",
                "/reports/2025-demo",
                "/reports/demo",
                "/reports/latest",
                "/reports/all",
                "/reports/2026-demo,2027-demo",
                "/reports/2026-demo..2027-demo",
                "/reports/" + begun.report().id(),
                "/reports/" + begun.next().id(),
                YEAR + "/editions/0",
                YEAR + "/editions/3",
                YEAR + "/editions/latest",
                YEAR + "/" + CORRECTED + "/editions/3/files/json",
                YEAR + "/" + CORRECTED + "/editions/1-2")) {
            assertThat(outsider.status(path)).as(path).isIn(400, 404);
        }
    }

    private void refusals() throws Exception {
        for (var form : SeriesAttempts.FORMS) {
            var words = new ArrayList<String>();
            for (var code : List.of("140728", "990000", "999999")) {
                words.add(outsider.refusal(YEAR + "/" + code + form).replace(code, "code"));
            }
            assertThat(words.stream().distinct()).as(form).hasSize(1);
        }
    }

    private String own(String path) throws Exception {
        var answer = outsider.mvc()
                .get()
                .uri(path)
                .with(Actors.as(Actors.city(CORRECTED.value())))
                .exchange()
                .getResponse();
        return answer.getStatus() == 200 ? answer.getContentAsString(StandardCharsets.UTF_8) : "";
    }

    private void anotherBeforeTheDay() throws Exception {
        var record = begun.next().address();
        for (var asked : List.of("", "?code=" + WITHHELD, "?place=" + WITHHELD, "?unit=" + WITHHELD + "&all=true")) {
            assertThat(own(record + asked))
                    .as(asked)
                    .contains(begun.name(CORRECTED))
                    .doesNotContain(begun.others(CORRECTED).toArray(String[]::new));
        }
        for (var longer : List.of("/" + WITHHELD, "/places/" + WITHHELD, "/files/json", "/numbers/1")) {
            assertThat(own(record + longer)).as(longer).isEmpty();
        }
    }

    private void fromAbove() {
        for (var actor : List.of(
                Actors.province("990000"),
                Actors.cityBureau("990100"),
                Actors.operator(),
                Actors.city("140728"),
                Actors.city("990131"))) {
            assertThat(status(begun.next().address(), actor)).isIn(403, 404);
        }
    }

    private int status(String path, Actor actor) {
        return outsider.mvc()
                .get()
                .uri(path)
                .with(Actors.as(actor))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private void search() {
        for (var words : List.of(
                "年度报告",
                "质量状况报告",
                "勘误",
                begun.corrected(),
                "上升",
                "最高",
                "排名",
                "第一名",
                "98.6%",
                "990121 上升",
                begun.name(CORRECTED) + "年度报告")) {
            var found = outsider.body("/find?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
            assertThat(found).as(words).doesNotContain(YEAR + "/99").doesNotContain(NEXT);
        }
    }

    private void programs() {
        for (var path : List.of(
                "/api/v1/values/990121",
                "/api/v1/values",
                "/api/v1/values?indicator=Z1-01",
                "/api/v1/indicators/Z1-01/values",
                "/api/v1/reports",
                "/api/v1/reports/2026-demo",
                "/api/v1/reports/2026-demo/990121",
                "/api/v1" + YEAR)) {
            assertThat(outsider.status(path)).as(path).isNotEqualTo(200);
        }
        assertThat(outsider.body("/api/docs"))
                .doesNotContain("/reports/{year}/files/json")
                .doesNotContainPattern("/(values|reports)/?(all|\\*|\\{codes\\})");
    }

    private void feeds() {
        for (var path : List.of(
                "/sitemap.xml",
                "/sitemap.txt",
                "/robots.txt",
                "/feed",
                "/rss",
                "/rss.xml",
                "/atom.xml",
                "/feed.json",
                "/.well-known/sitemap",
                "/reports.json",
                "/reports.csv",
                "/reports.xml",
                "/reports/feed",
                YEAR + ".json",
                YEAR + ".csv",
                YEAR + "/feed")) {
            assertThat(outsider.status(path)).as(path).isNotEqualTo(200);
        }
    }

    private void list() {
        var usual = outsider.body("/reports");
        for (var parameter : List.of("sort=city", "order=asc", "names=true", "year=2026&code=990121")) {
            assertThat(outsider.body("/reports?" + parameter)).isEqualTo(usual);
        }
        assertThat(usual).contains(YEAR).doesNotContain(NEXT, YEAR + "/");
        assertThat(begun.names()).noneMatch(usual::contains);
    }

    private static List<String> split(String words) {
        return List.of(words.strip().split("\\s+"));
    }
}
