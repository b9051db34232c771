package org.qiangxian.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.document.Attachments;
import org.qiangxian.document.FileKind;
import org.qiangxian.document.FileRead;
import org.qiangxian.document.Inspected;
import org.qiangxian.document.Scan;
import org.qiangxian.document.SentFile;
import org.qiangxian.notice.Notices;
import org.qiangxian.procedure.PageForms;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** Attempts to learn of a case that does not concern the reader; none succeeds. */
@PlatformTest
@Transactional
class CaseAttemptsTests {

    private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";
    private static final Actor AUDIT = Actors.of(Role.AUDIT_ADMIN, null);

    @Autowired
    Adjusting adjusting;

    @Autowired
    Notices notices;

    @Autowired
    Attachments attachments;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    private static Stream<Actor> others() {
        var neighbours = Stream.of(
                Actors.city("990122"),
                Actors.city("990221"),
                Actors.city("140728"),
                Actors.cityBureau("990100"),
                Actors.province("140000"),
                Actors.of(Role.DISCIPLINE, "140000"));
        var roles = Arrays.stream(Role.values())
                .filter(role -> !List.of(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR, Role.DISCIPLINE)
                        .contains(role))
                .map(role -> Actors.of(role, role == Role.DEPARTMENT ? "990000" : null));
        return Stream.concat(neighbours, roles);
    }

    @Test
    @DisplayName("R20: to everybody else a case is to the letter what one that does not exist is, on every address")
    void isWhatDoesNotExist() {
        var id = adjusting.reviewing(IncidentKind.QUALITY, RulingOutcome.SUSPEND, "2026-06-30");
        others().forEach(other -> sameAsUnknown(other, id));
    }

    @Test
    @DisplayName("R20: the city itself learns nothing of its case before it is told, not even by its address")
    void theCityBeforeItIsTold() {
        var id = adjusting.opened(IncidentKind.QUALITY);
        sameAsUnknown(Adjusting.CITY, id);
        assertThat(PageForms.body(get(Adjusting.CITY, "/adjustments"))).doesNotContain(id.toString(), "重大质量安全事件");
        assertThat(PageForms.body(get(Adjusting.CITY, "/desk"))).doesNotContain("adjustments");
        assertThat(notices.latest(Adjusting.CITY, 50).rows())
                .noneMatch(message -> message.link().contains("adjustments"));

        adjusting.told(id);
        assertThat(PageForms.body(get(Adjusting.CITY, "/adjustments/" + id)))
                .contains(Adjusting.WORDS, "示市监认〔2026〕1号", "立案", "登记官方认定");
        assertThat(PageForms.body(get(Adjusting.CITY, "/desk"))).contains("对告知书提交意见", "/adjustments/" + id);
    }

    @Test
    @DisplayName("R20: what a city registered itself looks the same to it whether or not it led to a case")
    void theCitysOwnClue() {
        var clue = adjusting.registered(Adjusting.CITY, IncidentKind.SAFETY, "2026-02-02");
        clock.stopAt(Instant.parse("2026-03-04T02:00:00Z"));
        var before = PageForms.body(get(Adjusting.CITY, "/adjustments/" + clue));
        adjusting.settle(clue, IncidentKind.SAFETY);
        adjusting.press(Adjusting.OPENER, clue, AdjustmentAction.OPEN);

        assertThat(plain(PageForms.body(get(Adjusting.CITY, "/adjustments/" + clue))))
                .isEqualTo(plain(before));
        assertThat(PageForms.body(get(Adjusting.CITY, "/adjustments/" + clue + "/papers/notice-1/pdf")))
                .contains("没有这件事项");
    }

    @Test
    @DisplayName("R20: no list, count, search, message, public page or line of the journal tells of a case")
    void nothingTells() {
        var pages = List.of("/find?q=城关镇", "/members/990000", "/cities/990121", "/texts?q=12号", "/programme");
        var before = pages.stream()
                .map(page -> plain(PageForms.body(mvc.get().uri(page).exchange())))
                .toList();
        var told =
                others().map(other -> notices.latest(other, 50).rows().size()).toList();
        var lines = entries();

        var id = adjusting.reviewing(IncidentKind.QUALITY, RulingOutcome.SUSPEND, "2026-06-30");

        assertThat(pages.stream()
                        .map(page -> plain(PageForms.body(mvc.get().uri(page).exchange())))
                        .toList())
                .isEqualTo(before);
        assertThat(others().map(other -> notices.latest(other, 50).rows().size())
                        .toList())
                .isEqualTo(told);
        assertThat(entries()).as("written and sealed all the same").isGreaterThan(lines);
        var journal = PageForms.body(get(AUDIT, "/admin/journal"));
        assertThat(journal).doesNotContain(id.toString(), "内部办理", "动态调整", "SUSPENDED");
        assertThat(PageForms.body(get(AUDIT, "/admin/journal/export.csv")))
                .doesNotContain(id.toString(), "内部办理", "SUSPENDED");
        assertThat(PageForms.body(get(AUDIT, "/admin/journal?about=" + id))).doesNotContain("<td data-l=\"对象\">" + id);
        others().filter(other -> !other.role().administrator())
                .forEach(other ->
                        assertThat(PageForms.body(get(other, "/search?q=城关镇"))).doesNotContain(id.toString()));
    }

    @Test
    @DisplayName("R20: numbers tell nothing: addresses are random, the steps of each case count from one")
    void numbersTellNothing() {
        var first = adjusting.told(IncidentKind.QUALITY);
        var second = adjusting.told(IncidentKind.SAFETY);
        assertThat(first.version()).isEqualTo(4);
        for (var id : List.of(first, second)) {
            assertThat(jdbc.sql("select number from adjustment.step where matter = :id order by number")
                            .param("id", id)
                            .query(Integer.class)
                            .list())
                    .containsExactly(1, 2, 3, 4);
        }
    }

    @Test
    @DisplayName("R20: 纪检 of 总局 reads every case and does nothing in it; of an area its area")
    void disciplineReads() {
        var id = adjusting.opened(IncidentKind.QUALITY);
        for (var reader : List.of(Adjusting.DISCIPLINE, Actors.of(Role.DISCIPLINE, "990000"))) {
            assertThat(PageForms.body(get(reader, "/adjustments"))).contains(id.toString());
            assertThat(PageForms.body(get(reader, "/adjustments/" + id)))
                    .contains("重大质量安全事件", "示市监认〔2026〕1号")
                    .doesNotContain("class=\"acts\"", "<form method=\"post\" action=\"/adjustments");
            assertThat(post(reader, "/adjustments/" + id + "/move", "OPEN")).hasStatus(404);
        }
    }

    @Test
    @DisplayName("R20: a demonstration account finds no case of a real place")
    void demonstrationFindsNothingReal() {
        var real = adjusting.registeredOf(Actors.province("140000"), "140728", IncidentKind.QUALITY);
        var demonstration = Actors.demonstration(Actors.samr());
        sameAsUnknown(demonstration, real);
        assertThat(PageForms.body(get(demonstration, "/adjustments"))).doesNotContain(real.toString());
        assertThat(PageForms.body(get(demonstration, "/desk"))).doesNotContain(real.toString());
        assertThat(PageForms.body(get(Actors.samr(), "/desk"))).contains(real.toString());
    }

    @Test
    @DisplayName("R20: of a case of a real place no demonstration account is told")
    void demonstrationIsNotTold() {
        var province = Actors.province("140000");
        var link = "/adjustments/" + adjusting.registeredOf(Actors.samr(), "140728", IncidentKind.QUALITY);
        assertThat(notices.latest(province, 50).rows()).anyMatch(it -> it.link().equals(link));
        assertThat(notices.latest(Actors.demonstration(province), 50).rows())
                .noneMatch(it -> it.link().equals(link));
    }

    @Test
    @DisplayName("R20: what is sent and read in a case stands on no page of the journal")
    void filesAreQuiet() {
        var id = adjusting.registered(Adjusting.PROVINCE, IncidentKind.QUALITY, "2026-02-02");
        var lines = kept();
        var file = attachments.attach(
                Adjusting.PROVINCE,
                Proofs.RULE,
                id.toString(),
                new RegionCode("000000"),
                new SentFile("通报.pdf", new byte[] {1}),
                new Inspected(FileKind.PDF, new Scan(List.of())));
        assertThat(kept()).isEqualTo(lines);
        assertThat(PageForms.body(get(AUDIT, "/admin/journal?about=" + file.id())))
                .doesNotContain("上传文件");
        assertThat(new FileRead(file.id(), file.name(), file.owner(), true).kind())
                .isEqualTo(Fact.CONFIDENTIAL);
        assertThat(get(Adjusting.PROVINCE, "/adjustments/" + id + "/evidence/" + file.id()))
                .hasStatusOk();
    }

    private int kept() {
        return jdbc.sql("select count(*) from journal.entry where kind = '上传文件'")
                .query(Integer.class)
                .single();
    }

    private void sameAsUnknown(Actor other, UUID id) {
        for (var part : List.of("", "/papers/ruling-1/pdf", "/evidence/" + UNKNOWN, "/decide", "/propose", "/tell")) {
            var known = get(other, "/adjustments/" + id + part);
            var unknown = get(other, "/adjustments/" + UNKNOWN + part);
            assertThat(known).hasStatus(unknown.getResponse().getStatus());
            assertThat(known.getResponse().getStatus()).as(other.login() + part).isIn(403, 404);
            assertThat(plain(PageForms.body(known).replace(id.toString(), UNKNOWN)))
                    .as(other.login() + part)
                    .isEqualTo(plain(PageForms.body(unknown)));
        }
        for (var part : List.of("/move", "/opinion", "/review", "/decide", "/determination")) {
            var known = post(other, "/adjustments/" + id + part, "OPEN");
            var unknown = post(other, "/adjustments/" + UNKNOWN + part, "OPEN");
            assertThat(known).hasStatus(unknown.getResponse().getStatus());
            assertThat(plain(PageForms.body(known).replace(id.toString(), UNKNOWN)))
                    .isEqualTo(plain(PageForms.body(unknown)));
        }
    }

    private int entries() {
        return jdbc.sql("select count(*) from journal.entry where kind = '内部办理'")
                .query(Integer.class)
                .single();
    }

    private MvcTestResult get(Actor actor, String address) {
        return mvc.get().uri(address).with(Actors.as(actor)).exchange();
    }

    private MvcTestResult post(Actor actor, String address, String action) {
        return mvc.post()
                .uri(address)
                .with(Actors.as(actor))
                .with(csrf())
                .param("action", action)
                .param("opinion", "意见")
                .exchange();
    }

    /** The page without what differs in each request. */
    private static String plain(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("[0-9a-f]{12}(?![0-9a-f-])", "")
                .replaceAll("(?s)\\s+", " ");
    }
}
