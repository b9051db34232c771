package org.qiangxian.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.procedure.OneBeginning;
import org.qiangxian.region.Regions;
import org.qiangxian.snapshot.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Whoever tries to make a ranking out of the annual report fails: in every format, by order, by series, before its day (R1). */
@OneBeginning
@PlatformTest
@Tag("embedded")
class ReportAttemptsTests {

    private static final String YEAR = "/reports/2026-demo";
    private static final int HOURLY = 30;
    private static final String WORD = "/files/docx";
    /** A file costs as much as twenty pages: only the last of an hour are asked for as such. */
    private static final int WORDS = 5;

    @Autowired
    Making making;

    @Autowired
    AnnualReportMoves moves;

    @Autowired
    Publishing publishing;

    @Autowired
    Library library;

    @Autowired
    Regions regions;

    @Autowired
    Snapshots snapshots;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    private AnnualReport report;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    @BeforeAll
    void makeOne() {
        stopTheClock();
        report = making.make(Reporting.MAKER, Reporting.form(Reporting.emptySnapshot(snapshots, jdbc), "FICTIONAL"));
        moves.review(Reporting.REVIEWER, report.id());
        moves.sign(Reporting.SIGNER, report.id(), LocalDate.of(2026, 9, 1));
    }

    private void publish() {
        clock.stopAt(Instant.parse("2026-09-01T02:00:00Z"));
        publishing.publishWhatIsDue();
    }

    private List<String> members() {
        return library.fictionalMembers().stream()
                .map(Membership::code)
                .map(code -> code.value())
                .toList();
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private int status(String path, String address) {
        return mvc.get().uri(path).with(from(address)).exchange().getResponse().getStatus();
    }

    private String body(String path) throws Exception {
        return mvc.get()
                .uri(path)
                .with(from("203.0.113.40"))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    @Test
    @DisplayName(
            "R1, R42: the reports of all cities read in series end, whatever their format, and count with the pages of the site")
    void reportsInSeriesEnd() {
        publish();
        var members = members();
        assertThat(members).hasSizeGreaterThan(HOURLY);
        var forms = List.of("", "/files/json", "/numbers/1", WORD);
        for (var form : forms) {
            var address = "203.0.113." + (70 + forms.indexOf(form));
            for (int each = 0; each < HOURLY; each++) {
                var asked = form.equals(WORD) && each < HOURLY - WORDS ? "" : form;
                assertThat(status(YEAR + "/" + members.get(each) + asked, address))
                        .as(asked)
                        .isEqualTo(200);
            }
            assertThat(status(YEAR + "/" + members.get(HOURLY) + form, address))
                    .as(form)
                    .isEqualTo(429);
            assertThat(status("/cities/" + members.get(HOURLY), address))
                    .as(form)
                    .isEqualTo(429);
        }
    }

    @Test
    @DisplayName("R1: no parameter gives the report of all places another order or another content")
    void noParameterChangesTheReport() throws Exception {
        publish();
        var whole = body(YEAR);
        for (var parameter : List.of(
                "sort=value",
                "sort=-value",
                "order=desc",
                "orderBy=median",
                "by=indicator",
                "indicator=Z1-01",
                "top=10",
                "limit=1000",
                "page=2",
                "names=true",
                "members=all",
                "format=csv",
                "fields=value",
                "type=农业",
                "group=990121")) {
            assertThat(body(YEAR + "?" + parameter)).as(parameter).isEqualTo(whole);
        }
    }

    @Test
    @DisplayName("R1: there is no table of places, and no address of several")
    void thereIsNoTableOfPlaces() {
        publish();
        for (var path : List.of(
                "/files/json",
                "/files/xlsx",
                "/files/csv",
                "/cities",
                "/places",
                "/all",
                "/990121,990122",
                "/990121;990122",
                "/990121-990122",
                "/99",
                "/990000",
                "/990121/files/xlsx",
                "/990121/files/csv",
                "/990121/files/zip",
                "/990121/990122",
                "/numbers",
                "/ranking",
                "/export")) {
            assertThat(status(YEAR + path, "203.0.113.41")).as(path).isIn(400, 404);
        }
    }

    @Test
    @DisplayName(
            "R1, R42: the report of all places holds no code of a place, and that of a city no other city and no peers")
    void nobodyStandsBesideAnother() throws Exception {
        publish();
        assertThat(body(YEAR)).doesNotContainPattern(">[^<]*99\\d{4}").doesNotContain("高于", "低于同类", "短板");
        var members = members();
        var own = members.getFirst();
        var names = library.fictionalMembers().stream()
                .map(Membership::code)
                .filter(code -> !code.value().equals(own))
                .map(regions::fullName)
                .toList();
        for (var form : List.of("", "/files/json")) {
            assertThat(body(YEAR + "/" + own + form))
                    .doesNotContain(names.toArray(String[]::new))
                    .doesNotContain("同类中位数", "高于", "短板", "长板", "弱项");
        }
    }

    @Test
    @DisplayName("R42: before its day nothing of it is to be had by anybody whom it does not concern")
    void beforeItsDayThereIsNothing() {
        for (var path : List.of("", "/990121", "/files/pdf", "/990121/files/json", "/numbers/1", "/990121/numbers/1")) {
            assertThat(status(YEAR + path, "203.0.113.42")).as(path).isEqualTo(404);
        }
        for (var other : List.of(Actors.city("140728"), Actors.city("140703"))) {
            assertThat(mvc.get().uri(report.address()).with(Actors.as(other))).hasStatus(404);
        }
        for (var other : List.of(Actors.province("990000"), Actors.operator())) {
            assertThat(mvc.get().uri(report.address()).with(Actors.as(other))).hasStatus(403);
        }
    }
}
