package org.qiangxian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.library.Library;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Attempts to learn from errata and editions what the report does not say; each fails. */
@PlatformTest
@Tag("embedded")
@Transactional
class ErratumAttemptsTests {

    private static final String YEAR = "/reports/2026-demo";
    private static final RegionCode OWN = new RegionCode("990121");
    private static final int HOURLY = 30;

    @Autowired
    Erring erring;

    @Autowired
    Errata errata;

    @Autowired
    AnnualReports reports;

    @Autowired
    Library library;

    @Autowired
    MockMvcTester mvc;

    private int read(String path, String address) {
        return mvc.get()
                .uri(path)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange()
                .getResponse()
                .getStatus();
    }

    private int send(String path, Actor actor) {
        return mvc.post()
                .uri(path)
                .param("reason", "不想公开")
                .param("snapshot", "2026-001")
                .with(csrf())
                .with(Actors.as(actor))
                .exchange()
                .getResponse()
                .getStatus();
    }

    @Test
    @DisplayName(
            "R1, R42: neither editions nor errata give a table, an order, a comparison of editions, an unpublished run or"
                    + " an unlimited series; what was announced is not taken back by anybody")
    void nothingIsMadeOfErrataAndEditions() throws Exception {
        var report = erring.published(false);
        var line = Erring.series(reports.published(report, OWN).text());
        erring.correct(OWN, CityErratum.indicator(line), Erring.lastYear(line), 1.5);
        var id = errata.draft(Reporting.MAKER, report.id(), new ErratumForm("MAJOR", Erring.WORDS))
                .id();
        errata.announce(Reporting.REVIEWER, id);
        errata.run(Reporting.MAKER, id, erring.later(false));

        var answers = new LinkedHashMap<String, Integer>();
        for (var path : new String[] {
            "/editions",
            "/editions/0",
            "/editions/2",
            "/editions/-1",
            "/editions/all",
            "/editions/1/errata",
            "/editions/1/990121",
            "/editions/1/files/json",
            "/editions/1/files/xlsx",
            "/editions/1/files/csv",
            "/editions/1/numbers/0",
            "/editions/2/files/pdf",
            "/errata/1",
            "/errata/json",
            "/errata/files/json",
            "/errata/files/xlsx",
            "/errata/990121",
            "/errata/editions/1",
            "/990121/editions",
            "/990121/editions/2",
            "/990121/editions/2/files/json",
            "/990121/editions/1/files/xlsx",
            "/990121/editions/1..2",
            "/990121/editions/1/2",
            "/990121/errata/files/json",
            "/990121/errata/" + id,
            "/990121,990122/errata",
            "/990000/errata",
            "/140728/errata",
            "/140728/editions/1"
        }) {
            answers.put(path, read(YEAR + path, "203.0.113.60"));
        }
        assertThat(answers)
                .hasSize(30)
                .allSatisfy((path, status) -> assertThat(status).as(path).isIn(400, 404));

        var page = mvc.get().uri(YEAR + "/errata").exchange().getResponse().getContentAsString();
        for (var query : new String[] {"sort=value", "order=desc", "by=change", "top=10", "names=true", "edition=2"}) {
            assertThat(mvc.get()
                            .uri(YEAR + "/errata?" + query)
                            .exchange()
                            .getResponse()
                            .getContentAsString())
                    .as(query)
                    .isEqualTo(page);
        }
        assertThat(page).doesNotContain("990121/errata");

        var refused = Map.of("drop", 403, "announce", 409);
        refused.forEach((act, status) -> assertThat(send("/annual-reports/errata/" + id + "/" + act, Reporting.SIGNER))
                .as(act)
                .isEqualTo(status));
        for (var hand : new Actor[] {Reporting.MAKER, Reporting.REVIEWER}) {
            int answer = send("/annual-reports/errata/" + id + "/sign", hand);
            assertThat(answer).isEqualTo(hand.equals(Reporting.MAKER) ? 403 : 302);
            if (answer == 302) {
                break;
            }
        }
        for (var other : new Actor[] {Reporting.CITY, Actors.province("990000"), Actors.operator()}) {
            assertThat(send("/annual-reports/errata/" + id + "/run", other)).isEqualTo(403);
        }
        assertThat(send("/annual-reports/" + report.id() + "/discard", Reporting.SIGNER))
                .isEqualTo(409);

        var members = library.fictionalMembers();
        IntStream.range(0, HOURLY)
                .forEach(at -> assertThat(read(YEAR + "/" + members.get(at).code() + "/errata", "203.0.113.61"))
                        .isEqualTo(200));
        for (var form : new String[] {"/errata", "/editions/1", "/editions/1/files/json"}) {
            assertThat(read(YEAR + "/" + members.get(HOURLY).code() + form, "203.0.113.61"))
                    .as(form)
                    .isEqualTo(429);
        }
    }
}
