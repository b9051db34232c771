package org.qiangxian.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class ConfirmationPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Measurements measurements;

    @Test
    void aCitySeesEachBatchBesideItsSource() {
        var pingyao = Actors.city("140728");
        assertThat(mvc.get().uri("/confirmations").with(Actors.as(pingyao)))
                .hasStatusOk()
                .bodyText()
                .contains("数据确认", "《中国人口普查分县资料—2020》", "视为认可", "4 批共");
        assertThat(check(pingyao, "中国人口普查分县资料—2020"))
                .bodyText()
                .contains("一分钟核对", "450,697", "2010年", "216,298 ÷ 450,697", "项无异议，全部确认", "打印对照稿", "href=\"#answer\"")
                .doesNotContain("上升", "下降");
    }

    @Test
    @DisplayName(
            "R39: the slip for the leader prints each value of the batch beside the last one, and what was answered")
    void theSlipPrintsEachValue() {
        var pingyao = Actors.city("140728");
        var it = batch(pingyao, "中国人口普查分县资料—2020");

        assertThat(mvc.get()
                        .uri("/confirmations/%s/slip".formatted(it.batch().id()))
                        .with(Actors.as(pingyao)))
                .hasStatusOk()
                .bodyText()
                .contains("数据对照稿", "450,697", "216,298 ÷ 450,697", "□ 无异议", "负责人")
                .satisfies(page -> assertThat(page.split("□ 无异议", -1)).hasSize(it.values() + 1));
    }

    @Test
    @DisplayName("R1: a batch, its slip and the form of an objection are found by the city it is about alone")
    void nobodyElseFindsABatch() {
        var id = batch(Actors.city("140728"), "中国人口普查分县资料—2020").batch().id();
        var value = measurements.current(new RegionCode("140728")).getFirst().id();

        assertThat(mvc.get().uri("/confirmations/" + UUID.randomUUID()).with(Actors.as(Actors.city("140703"))))
                .hasStatus(404);
        assertThat(mvc.get().uri("/confirmations/" + id).with(Actors.as(Actors.province("140000"))))
                .hasStatus(403);
        assertThat(mvc.get()
                        .uri("/confirmations/values/%d/object".formatted(value))
                        .with(Actors.as(Actors.city("140703"))))
                .hasStatus(404);
    }

    @Test
    @DisplayName("R39: estimates of a model are never asked to be confirmed, and the page of such a value says so")
    void estimatesOfAModelAreNotAskedToBeConfirmed() {
        var pingyao = Actors.city("140728");
        assertThat(confirmations.awaiting(pingyao))
                .hasSize(4)
                .extracting(waiting -> waiting.batch().title())
                .doesNotContain("中国县级二氧化碳排放1997—2017（模型估算）");
        assertThat(confirmations.sheet(pingyao, new RegionCode("140728")).values())
                .extracting(value -> value.indicator().value())
                .contains("J-12")
                .doesNotContain("J-18", "J-19");
        assertThat(mvc.get().uri("/confirmations").with(Actors.as(pingyao)))
                .hasStatusOk()
                .bodyText()
                .contains("模型估算的数值不请城市确认")
                .doesNotContain("二氧化碳");
        assertThat(mvc.get().uri("/values/140728/J-18/2010").with(Actors.as(pingyao)))
                .hasStatusOk()
                .bodyText()
                .contains("537.8", "模型估算，不请城市确认")
                .doesNotContain("视为认可", "/object?from=value");
    }

    @Test
    @DisplayName("R36: the doubt whether the counted area changed stands open at the confirmation and at the value")
    void aDoubtStandsAtTheConfirmationAndAtTheValue() {
        var daxing = Actors.city("110115");
        assertThat(check(daxing, "中国县域统计年鉴2024")).bodyText().contains("存疑", "两年统计的范围可能不同（地区生产总值（现价）2023年为2020年的3.80倍）");
        assertThat(mvc.get().uri("/values/110115/J-12/2023").with(Actors.as(daxing)))
                .hasStatusOk()
                .bodyText()
                .contains("<dt>存疑</dt>", "3.80倍", "0.4%");
        assertThat(mvc.get().uri("/values/110115/J-12/2020").with(Actors.as(daxing)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("存疑");
    }

    @Test
    @DisplayName("R39: an objection is raised from the value's own page as well, and leads back there")
    void anObjectionIsRaisedFromTheValue() {
        var pingyao = Actors.city("140728");
        var page = mvc.get()
                .uri("/values/140728/J-02/2020")
                .with(Actors.as(pingyao))
                .exchange();
        var form = Pattern.compile("/confirmations/values/\\d+/object\\?from=value")
                .matcher(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(form.find()).isTrue();

        assertThat(mvc.get().uri(form.group()).with(Actors.as(pingyao)))
                .hasStatusOk()
                .bodyText()
                .contains("47.99%", "name=\"from\"", "本单位的数值", "由总局在", "前（10 个工作日）办理");
        assertThat(mvc.post()
                        .uri(form.group())
                        .with(Actors.as(pingyao))
                        .with(csrf())
                        .param("reason", "与本地公报不一致"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/values/140728/J-02/2020");
        assertThat(mvc.get().uri("/values/140728/J-02/2020").with(Actors.as(Actors.samr())))
                .bodyText()
                .doesNotContain("/object?from=value");
    }

    @Test
    void aValueStandsWithSourceDefinitionAndRevisions() {
        assertThat(mvc.get().uri("/values/140728/J-02/2020").with(Actors.as(Actors.city("140728"))))
                .hasStatusOk()
                .bodyText()
                .contains("47.99%", "216,298 ÷ 450,697", "历次修订", "城镇人口÷常住人口");
    }

    private Awaiting batch(Actor city, String title) {
        return confirmations.awaiting(city).stream()
                .filter(it -> it.batch().title().contains(title))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult check(Actor city, String title) {
        return mvc.get()
                .uri("/confirmations/" + batch(city, title).batch().id())
                .with(Actors.as(city))
                .exchange();
    }
}
