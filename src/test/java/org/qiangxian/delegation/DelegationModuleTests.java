package org.qiangxian.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.answer.Answers;
import org.qiangxian.burden.Asking;
import org.qiangxian.burden.DataRequestId;
import org.qiangxian.burden.DataRequests;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class DelegationModuleTests {

    private static final Actor PROVINCE = Actors.province("990000");
    private static final RegionCode SAMPLE = new RegionCode("990121");
    private static final RequestItem ITEM = RequestItem.of("Z4-01.2015");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    DataRequests requests;

    @Autowired
    Answers answers;

    @Autowired
    Links links;

    @Autowired
    LinkGate gate;

    @Autowired
    Measurements measurements;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private DataRequestId request = new DataRequestId(java.util.UUID.randomUUID());

    @BeforeEach
    void aRequestToTheProvince() {
        var form = Asking.on(requests.today()).departments("Z4-01", "Z3-04").form();
        request = requests.register(PROVINCE, form).id();
    }

    @Test
    @DisplayName(
            "R17, R39: a department fills one item by its link without an account, once; the province checks, then it is a value")
    void aDepartmentFillsOneItemOnce() {
        var link = issued();

        assertThat(mvc.get().uri(link))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("强制检定工作计量器具检定率", "示例省统计局", "表号", "有效期", "示例丙县", "只能提交一次")
                .doesNotContain("农产品质量安全例行监测合格率", "上期", "<script", "/desk", "示例辰县");
        fill(link, "97.5", 200, "已收到", "链接已失效");
        fill(link, "12", 409, "已经用过");
        open(link, 409, "已经用过");
        assertThat(measurements.series(SAMPLE, new IndicatorCode("Z4-01")))
                .noneMatch(value -> value.period().equals("2015"));

        answers.accept(PROVINCE, request, ITEM);

        assertThat(measurements.series(SAMPLE, new IndicatorCode("Z4-01")))
                .filteredOn(value -> value.period().equals("2015"))
                .singleElement()
                .satisfies(value -> assertThat(value.batch().processing()).contains("示例省统计局单项填报，省局核对"));
    }

    @Test
    @DisplayName("R17: what cannot be read is told at its field, what was typed is kept, and the link is not used up")
    void aMistakeIsToldAtItsField() {
        var link = issued();

        fill(link, "九成七", 422, "九成七", "请只填数字", "2025年工作统计");
        fill(link, "120", 422, "占比应在 0 到 100 之间");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "aaaaa-aaaaa-aaaaa-aaaaa-aaaaa-aaaaa", "../desk", "%00"})
    @DisplayName("a link that is none gets one and the same answer")
    void aLinkThatIsNoneIsUnknown(String typed) {
        assertThatThrownBy(() -> gate.admit(typed, "192.0.2.7"))
                .isInstanceOf(Refusal.NotFound.class)
                .hasMessageContaining("没有这个填报链接");
    }

    @Test
    @DisplayName("a forged signature, and a link whose item or last day was changed in the table, are unknown alike")
    void aForgedLinkIsUnknown() {
        var link = issued();
        var forged = link.substring(0, link.length() - 1) + (link.endsWith("2") ? "3" : "2");

        open(forged, 404, "没有这个填报链接");
        open(link, 200, "示例省统计局");
        jdbc.sql("update delegation.link set indicator = 'Z3-04'").update();
        open(link, 404, "没有这个填报链接");
        jdbc.sql("update delegation.link set indicator = 'Z4-01', expires_at = expires_at + interval '1 year'")
                .update();
        fill(link, "97.5", 404, "没有这个填报链接");
    }

    @Test
    @DisplayName(
            "a link is over with its last day, with the request, when it is taken back, and when another is issued")
    void aLinkIsOver() {
        var first = issued();
        var second = issued();
        open(first, 409, "已由省局撤回");

        var link = links.of(PROVINCE, request, ITEM).getFirst();
        assertThatThrownBy(() -> links.revoke(Actors.province("140000"), link.id()))
                .isInstanceOf(Refusal.NotFound.class);
        clock.stopAt(link.expiresAt());
        open(second, 409, "过期");
        clock.reset();
        links.revoke(PROVINCE, link.id());
        fill(second, "97.5", 409, "已由省局撤回");

        var third = issued();
        requests.end(PROVINCE, request, "不再需要");
        open(third, 409, "提前结束", "不必再填");
    }

    @Test
    @DisplayName("who goes on guessing waits, with a good link too; others do not")
    void whoGoesOnGuessingWaits() {
        var link = issued();
        for (int i = 0; i < LinkGate.ALLOWED; i++) {
            open("/fill/guess-" + i, 404, "没有这个填报链接");
        }

        open(link, 429, "15 分钟后再试");
        assertThat(mvc.get().uri(link).with(from("192.0.2.8"))).hasStatusOk();
        clock.stopAt(clock.instant().plus(LinkGate.WITHIN).plus(Duration.ofSeconds(1)));
        open(link, 200, "示例省统计局");
    }

    @Test
    @DisplayName("the link itself is kept nowhere: not in its table, not in the journal")
    void theLinkIsKeptNowhere() {
        var link = issued();
        open(link, 200, "示例省统计局");
        fill(link, "97.5", 200, "已收到");
        var random = link.substring("/fill/".length(), "/fill/".length() + 23);

        assertThat(jdbc.sql("select l::text from delegation.link l")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(random));
        assertThat(jdbc.sql("select e::text from journal.entry e")
                        .query(String.class)
                        .list())
                .anyMatch(entry -> entry.contains("示例省统计局"))
                .noneMatch(entry -> entry.contains(random));
    }

    @Test
    @DisplayName("R3: only the province that is asked makes links, for an item it is asked and that is open")
    void onlyTheProvinceThatIsAskedMakesLinks() {
        for (var other : List.of(Actors.samr(), Actors.city("990121"), Actors.cityBureau("990100"))) {
            assertThatThrownBy(() -> links.issue(other, request, ITEM, "统计局", 14))
                    .isInstanceOf(Refusal.Forbidden.class);
        }
        assertThatThrownBy(() -> links.issue(Actors.province("140000"), request, ITEM, "统计局", 14))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> links.issue(PROVINCE, request, RequestItem.of("Z4-02.2015"), "统计局", 14))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> links.issue(PROVINCE, request, ITEM, " ", 14)).hasMessageContaining("哪个部门");
        assertThatThrownBy(() -> links.issue(PROVINCE, request, ITEM, "统计局", 31))
                .hasMessageContaining("1 到 30 天");
        clock.stopAt(WorkingDays.endOf(requests.get(PROVINCE, request).validTo()));
        assertThatThrownBy(() -> links.issue(PROVINCE, request, ITEM, "统计局", 14))
                .hasMessageContaining("有效期已于");
    }

    private String issued() {
        return links.issue(PROVINCE, request, ITEM, "示例省统计局", 14).path();
    }

    private void open(String link, int status, String... says) {
        assertThat(mvc.get().uri(link)).hasStatus(status).bodyText().contains(says);
    }

    private void fill(String link, String figure, int status, String... says) {
        var post = mvc.post().uri(link).with(csrf());
        Asking.typed(ITEM.key(), SAMPLE.value(), figure).forEach(post::param);
        assertThat(post).hasStatus(status).bodyText().contains(says);
    }

    private static RequestPostProcessor from(String address) {
        return asked -> {
            asked.setRemoteAddr(address);
            return asked;
        };
    }
}
