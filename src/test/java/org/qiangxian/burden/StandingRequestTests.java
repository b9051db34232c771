package org.qiangxian.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** Figures that only cities know: one standing request of each version of the indicators covers them. */
@PlatformTest
@Transactional
class StandingRequestTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");
    private static final Actor CITY = Actors.city("140728");

    @Autowired
    DataRequests requests;

    @Autowired
    StandingRequests standing;

    @Autowired
    Measurements measurements;

    @Autowired
    RequestDuties duties;

    @Autowired
    Turns turns;

    @Autowired
    MockMvcTester mvc;

    private DataRequest own(Actor actor) {
        return requests.list(actor).stream()
                .filter(each -> each.standing() && each.endedAt() == null)
                .findFirst()
                .orElseThrow();
    }

    private String page(Actor actor, String path) {
        return new String(
                mvc.get()
                        .uri(path)
                        .with(Actors.as(actor))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName(
            "A20, R39: one standing request a version covers the items for cities: registered, voluntary, 0 minutes, for good")
    void oneStandingRequestAVersion() {
        standing.register();
        standing.register();

        assertThat(requests.list(Actors.samr()))
                .filteredOn(each -> each.standing() && each.endedAt() == null)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each)
                        .returns(0, DataRequest::minutes)
                        .returns(true, DataRequest::voluntary)
                        .returns(DataRequest.Standing.IN_FORCE, it -> it.standing(LocalDate.of(2098, 1, 1))));
        assertThat(own(CITY).fictional()).isFalse();
        assertThat(own(Actors.city("990121")).fictional()).isTrue();
        assertThat(requests.published()).anyMatch(DataRequest::standing);
        assertThatThrownBy(() -> requests.end(Actors.samr(), own(CITY).id(), "不再需要"))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    @DisplayName("A20, R3: it lies on no desk, is no duty, keeps nobody from asking, and there is nothing to decline")
    void itAsksNobodyForAnything() {
        var id = own(CITY).id();

        assertThat(turns.of(CITY)).noneMatch(turn -> turn.key().contains(id.toString()));
        assertThat(duties.duties(
                        LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).getYear()))
                .noneMatch(duty -> duty.toString().contains(id.toString()));
        assertThat(requests.asks(id)).isEmpty();
        assertThat(mvc.post()
                        .uri("/requests/%s/skip".formatted(id))
                        .with(csrf())
                        .with(Actors.as(CITY)))
                .hasStatus(409);
        assertThat(page(CITY, "/requests/%s/answer".formatted(id)))
                .contains("自愿补充")
                .doesNotContain("全部不填");
    }

    @Test
    @DisplayName(
            "A20, R39: a member city supplements what is not held whenever it likes; it becomes a value with its document")
    void aCitySupplementsWhatIsNotHeld() {
        var id = own(CITY).id();
        var item = requests.asks(id, PINGYAO).stream()
                .filter(ask -> ask.indicator().equals(new IndicatorCode("Z2-09")))
                .findFirst()
                .orElseThrow()
                .item();

        var answer = mvc.post()
                .uri("/requests/%s/submit".formatted(id))
                .param(item.key() + ":title", "平遥县区域公共品牌名录")
                .param(item.key() + ":publisher", "平遥县市场监督管理局")
                .param(item.key() + ":published", "2026-03-01")
                .param(item.key() + ":page", "第1页")
                .param(item.key() + ":140728:figure", "3")
                .with(csrf())
                .with(Actors.as(CITY))
                .exchange();

        assertThat(answer.getResponse().getStatus())
                .as(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .isEqualTo(302);
        assertThat(measurements.current(PINGYAO))
                .anyMatch(value -> value.indicator().equals(item.indicator())
                        && value.period().equals(item.period())
                        && value.batch().title().equals("平遥县区域公共品牌名录"));
        assertThat(requests.asks(id, PINGYAO)).noneMatch(ask -> ask.item().equals(item));
        assertThat(page(CITY, "/requests/%s/answer".formatted(id)))
                .as("what was supplemented stands on the page with its source")
                .contains("已采用", "平遥县区域公共品牌名录", "/values/140728/" + item.indicator());
    }

    @Test
    @DisplayName("A20: an empty form is answered in words that hold for it, and each remark names its item")
    void theAnswerNamesTheItem() {
        var id = own(CITY).id();
        assertThat(submitted(id, Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("也可以一直不填")
                .doesNotContain("选择“不填”", "都已保存");
        var year = requests.today().getYear() - 1;
        var item = "Z2-09." + year;
        assertThat(submitted(id, Map.of(item + ":title", "名录", item + ":140728:figure", "3")))
                .hasStatus(422)
                .bodyText()
                .contains("区域公共品牌数(有标准、有主体)　%d年：请填写页码".formatted(year), "其余已填的内容都已保存");
    }

    private MvcTestResult submitted(DataRequestId id, Map<String, String> typed) {
        var request =
                mvc.post().uri("/requests/%s/submit".formatted(id)).with(csrf()).with(Actors.as(CITY));
        typed.forEach(request::param);
        return request.exchange();
    }

    @Test
    @DisplayName("A20: who is no member, and who is a province, a bureau or the fictional side, cannot answer it")
    void othersCannotAnswerIt() {
        var id = own(CITY).id();

        assertThat(requests.asks(id, new RegionCode("140725"))).isEmpty();
        assertThat(requests.asks(id, new RegionCode("990121"))).isEmpty();
        assertThatThrownBy(() -> requests.get(Actors.city("990121"), id)).isInstanceOf(Refusal.NotFound.class);
        assertThat(page(Actors.of(Role.CITY_BUREAU, "140700"), "/requests/" + id))
                .contains("城市补充指标")
                .doesNotContain("打开填报表");
    }
}
