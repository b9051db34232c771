package org.qiangxian.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.answer.Answers;
import org.qiangxian.burden.Asking;
import org.qiangxian.burden.DataRequests;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.call.TestCalls;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * Acts outside a panel that cannot be undone: each page counts what follows on the record, and its button is disabled
 * when the act would be refused.
 */
@PlatformTest
@Transactional
class ConsequencesPageTests {

    private static final Actor SAMR = Actors.samr();
    private static final Actor PROVINCE = Actors.province("990000");
    private static final Actor CITY = Actors.city("990121");
    private static final Map<String, String> REASON = Map.of("reason", "不再需要");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Answers answers;

    @Autowired
    private Measurements measurements;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private MovableClock clock;

    private ConsequencesPage open(Actor actor, String address) {
        return ConsequencesPage.open(mvc, jdbc, actor, address);
    }

    private void closed(Actor actor, String address, Map<String, String> words, String reason) {
        ConsequencesPage.closed(mvc, jdbc, actor, address, words, reason);
    }

    @Test
    @DisplayName(
            "R3: ending a request counts units and open items, names no unit, and is not to be had when it is over")
    void endingARequest() {
        var id = requests.register(
                        PROVINCE,
                        Asking.on(requests.today()).of("990121", "990221").form())
                .id();
        answers.save(CITY, id, Asking.typed("Z2-09.2015", "990121", "3"));
        answers.submit(CITY, id);
        var address = "/requests/%s/end".formatted(id);

        var page = open(PROVINCE, address);
        assertThat(page.follows())
                .anyMatch(words -> words.startsWith("2 个填报单位立即不能再填") && words.contains("还没有填报的 1 项"))
                .anyMatch(words -> words.startsWith("已采用的 1 项"))
                .noneMatch(words -> words.contains("示例"));
        assertThat(mvc.get().uri(address).with(Actors.as(CITY))).hasStatus(403);
        page.confirmed(REASON);
        closed(PROVINCE, address, REASON, "已经结束");

        var other = requests.register(
                PROVINCE, Asking.on(requests.today()).with("periods", "2014").form());
        clock.stopAt(WorkingDays.endOf(other.validTo()));
        closed(PROVINCE, "/requests/%s/end".formatted(other.id()), REASON, "已过有效期");
    }

    @Test
    @DisplayName("R39: withdrawing a batch counts what stands again, what leaves nothing, and what was corrected since")
    void withdrawingABatch() {
        var id = requests.register(PROVINCE, Asking.on(requests.today()).form()).id();
        answers.save(CITY, id, Asking.typed("Z2-09.2015", "990121", "3"));
        answers.submit(CITY, id);
        var batch = measurements.series(new RegionCode("990121"), new IndicatorCode("Z2-09")).stream()
                .filter(value -> value.period().equals("2015"))
                .findFirst()
                .orElseThrow()
                .batch()
                .id();
        var address = "/batches/%s/withdraw".formatted(batch);

        var page = open(Actors.operator(), address);
        assertThat(page.follows())
                .anyMatch(words -> words.startsWith("1 个地区的 1 项"))
                .anyMatch(words -> words.startsWith("有 1 项没有以前的数值"));
        page.confirmed(REASON);
        closed(Actors.operator(), address, REASON, "已经撤回");
    }

    @Test
    @DisplayName("A2, R79: extra seats and a later last day are granted on pages that say who reads the reason")
    void grantingBeyondACall() {
        var call = TestCalls.open(jdbc);
        var seats = open(SAMR, "/calls/%s/seats".formatted(call));
        assertThat(seats.follows()).anyMatch(words -> words.contains("示例省及其市县都会看到"));
        seats.confirmed(Map.of("recommender", "990000", "kind", "PILOT", "places", "1", "reason", "试点较多。"));
        open(SAMR, "/calls/%s/extensions".formatted(call))
                .confirmed(Map.of("recommender", "990000", "day", "2090-07-01", "reason", "系统维护。"));
        assertThat(mvc.get().uri("/calls/%s".formatted(call)).with(Actors.as(SAMR)))
                .bodyText()
                .contains("创新试点追加1个", "延长至2090年7月1日 24:00");
    }

    @Test
    @DisplayName(
            "R46: a call is published on a page that says who is told and until when; a draft that is not ready has the reason")
    void publishingACall() {
        var call = TestCalls.open(jdbc);
        assertThat(
                        mvc.post()
                                .uri("/calls/%s/amend".formatted(call))
                                .with(Actors.as(SAMR))
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus3xxRedirection();
        var address = "/calls/%s/publish".formatted(call);
        var result = mvc.get().uri(address).with(Actors.as(SAMR));
        assertThat(result).hasStatusOk().bodyText().contains("发布修订", "第2版", "现在不能办理", "处需要处理，处理后再发布");
    }

    @Test
    @DisplayName("R15: a version is published on a page that lists what it says otherwise")
    void publishingAVersion() {
        catalogue.draft(SAMR, "2095-1");
        open(SAMR, "/catalogue/2095-1/publish").confirmed(Map.of());
        closed(SAMR, "/catalogue/2095-1/publish", Map.of(), "已经发布，不能再修改");
    }

    @Test
    @DisplayName("R1: the next edition is left out on a page that says what goes on being shown")
    void leavingOutAnEdition() {
        open(SAMR, "/editions/omission").confirmed(Map.of("reason", "数据更正集中，改到下一期"));
        closed(SAMR, "/editions/omission", REASON, "已经定为不发布");
    }
}
