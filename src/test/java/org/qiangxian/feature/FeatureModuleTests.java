package org.qiangxian.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.answer.Answers;
import org.qiangxian.burden.Asking;
import org.qiangxian.burden.DataRequests;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.FeatureForm;
import org.qiangxian.catalogue.Features;
import org.qiangxian.library.Library;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class FeatureModuleTests {

    private static final Actor PROVINCE = Actors.province("140000");
    private static final Actor CITY = Actors.city("140728");
    private static final RegionCode PINGYAO = new RegionCode("140728");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Features features;

    @Autowired
    FeatureValues values;

    @Autowired
    FeaturePages pages;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Library library;

    @Autowired
    DataRequests requests;

    @Autowired
    Answers answers;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("R37, R38: a city and a province define their own under codes of their own; nobody assigns one")
    void eachDefinesItsOwn() {
        var own = features.define(CITY, form("推光漆器非遗工坊数"));
        var provinces = features.define(PROVINCE, form("晋字号质量品牌数"));

        assertThat(own.code().value()).isEqualTo("T140728-01");
        assertThat(provinces.code().value()).isEqualTo("T14-01");
        assertThat(features.usedBy(PINGYAO)).containsExactly(own);
        assertThatThrownBy(() -> features.adopt(Actors.city("990121"), provinces.code()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> features.adopt(PROVINCE, provinces.code())).isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> features.define(Actors.samr(), form("全国指标"))).isInstanceOf(Refusal.Forbidden.class);
        features.adopt(CITY, provinces.code());
        assertThat(features.usedBy(PINGYAO)).containsExactly(provinces, own);
        features.drop(CITY, provinces.code());
        assertThat(features.usedBy(PINGYAO)).containsExactly(own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"质量工作排名", "年度目标值", "考核得分", "综合指数", "评选数", "收费项目数"})
    @DisplayName("R1–R3: a feature appraises nobody, sets no target and adds up no score")
    void aFeatureAppraisesNobody(String name) {
        assertThatThrownBy(() -> features.define(CITY, form(name)))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsKey("name"));
    }

    @Test
    @DisplayName("R1: no score and no index can be defined")
    void noScoreCanBeDefined() {
        for (var kind : List.of("SCORE", "INDEX", "STATUS", "EVENT")) {
            var form = new FeatureForm("名称", "INDUSTRY", "个", "HIGHER", "YEAR", "CITY", kind, "定义", "来源", "0", "");
            assertThatThrownBy(() -> features.define(CITY, form))
                    .isInstanceOfSatisfying(
                            Refusal.Invalid.class,
                            refusal -> assertThat(refusal.fields()).containsOnlyKeys("kind"));
        }
    }

    @Test
    @DisplayName(
            "R37: a definition is never altered; a new version stands beside the old, and values say which they follow")
    void aDefinitionIsNeverAltered() {
        var code = features.define(CITY, form("推光漆器非遗工坊数")).code();
        values.enter(CITY, code, value("2024", "12"));

        assertThatThrownBy(() -> features.revise(CITY, code, form("推光漆器工坊数")))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("reason"));
        assertThatThrownBy(() -> features.revise(Actors.city("140703"), code, form("别人的")))
                .isInstanceOf(Refusal.NotFound.class);
        features.revise(CITY, code, form("推光漆器工坊数", "口径改为全部工坊"));
        values.enter(CITY, code, value("2025", "30"));

        assertThat(features.versions(code)).extracting(each -> each.name()).containsExactly("推光漆器工坊数", "推光漆器非遗工坊数");
        assertThat(values.of(PINGYAO, code))
                .extracting(each -> each.period() + " " + each.catalogueVersion())
                .containsExactly("2024 特色第1版", "2025 特色第2版");
        assertThatThrownBy(() ->
                        jdbc.sql("update catalogue.feature set name = 'x'").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @DisplayName(
            "R37: features stand apart: not among the reference indicators, not in their version, not on public pages")
    void featuresStandApart() {
        var code = features.define(CITY, form("推光漆器非遗工坊数")).code();
        values.enter(CITY, code, value("2024", "12"));

        assertThat(catalogue.indicators())
                .noneMatch(indicator -> indicator.code().feature());
        assertThat(catalogue.get(code).comparable()).isFalse();
        assertThat(mvc.get().uri("/profile").with(Actors.as(CITY)))
                .hasStatusOk()
                .bodyText()
                .contains("特色指标", "推光漆器非遗工坊数", "12 个", "《2024年文化产业统计》");
        assertThat(mvc.get().uri("/cities/140728")).bodyText().doesNotContain("推光漆器非遗工坊数");
        assertThat(mvc.get().uri("/indicators/" + code)).hasStatus(404);
        assertThat(mvc.get().uri("/features/" + code).with(Actors.as(Actors.city("140703"))))
                .hasStatus(404);
        assertThat(mvc.get().uri("/features/" + code).with(Actors.as(PROVINCE)))
                .hasStatusOk()
                .bodyText()
                .contains("推光漆器非遗工坊数")
                .doesNotContain("12 个");
    }

    @Test
    @DisplayName(
            "R1, R37: a feature is set beside no other city: who chose it is known, so a spread would tell of each")
    void aFeatureIsSetBesideNoOtherCity() {
        var code = features.define(PROVINCE, form("晋字号质量品牌数")).code();
        var cities = library.membersOf(new RegionCode("140000")).stream()
                .map(member -> member.code().value())
                .limit(9)
                .toList();
        for (int i = 0; i < cities.size(); i++) {
            features.adopt(Actors.city(cities.get(i)), code);
            values.enter(Actors.city(cities.get(i)), code, value("2024", String.valueOf(101 + i)));
        }
        assertThat(mvc.get().uri("/features/" + code).with(Actors.as(Actors.city(cities.get(8)))))
                .bodyText()
                .contains("不与其他城市比较", "109")
                .doesNotContain("中位", "清徐县", "101", "105");
    }

    @Test
    @DisplayName("R3, R39: a province that wants a feature asks by a request, and only the cities that chose it")
    void aProvinceAsksByARequest() {
        var code = features.define(PROVINCE, form("晋字号质量品牌数")).code();
        var asking = Asking.on(requests.today()).indicators(code.value()).of("140728", "140703");
        assertThatThrownBy(() -> requests.register(PROVINCE, asking.form())).hasMessageContaining("没有采用这个特色指标");

        features.adopt(CITY, code);
        var request = requests.register(PROVINCE, asking.form());
        assertThat(requests.asks(request.id())).extracting(ask -> ask.place()).containsExactly(PINGYAO);
        answers.save(CITY, request.id(), Asking.typed(code + ".2015", "140728", "7"));
        answers.submit(CITY, request.id());
        assertThat(values.of(PINGYAO, code))
                .singleElement()
                .satisfies(value -> assertThat(value.catalogueVersion()).isEqualTo("特色第1版"));
    }

    @Test
    @DisplayName("R37: a value without its document is refused at the field, and what was typed is kept")
    void aValueNeedsItsDocument() {
        var code = features.define(CITY, form("推光漆器非遗工坊数")).code();

        assertThat(mvc.post()
                        .uri("/features/" + code + "/values")
                        .with(Actors.as(CITY))
                        .with(csrf())
                        .param("period", "2024")
                        .param("figure", "十二"))
                .hasStatus(422)
                .bodyText()
                .contains("十二", "请只填数字", "没有来源文件的数值不能录入");
        values.enter(CITY, code, value("2024", "12"));
        assertThatThrownBy(() -> values.enter(CITY, code, value("2024", "13")))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("reason"));
        assertThatThrownBy(() -> values.enter(Actors.city("140703"), code, value("2024", "1")))
                .isInstanceOf(Refusal.NotFound.class);
    }

    private static FeatureForm form(String name) {
        return form(name, "");
    }

    private static FeatureForm form(String name, String reason) {
        return new FeatureForm(
                name, "INDUSTRY", "个", "HIGHER", "YEAR", "CITY", "COUNT", "年末在册的个数", "本地统计", "0", reason);
    }

    private static FeatureValueForm value(String period, String figure) {
        return new FeatureValueForm(period, figure, "", "", "2024年文化产业统计", "2025-03-01", "第3页", "");
    }
}
