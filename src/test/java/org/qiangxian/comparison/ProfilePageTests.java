package org.qiangxian.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class ProfilePageTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");
    private static final RegionCode TAIGU = new RegionCode("140703");
    private static final String EMISSIONS = "J-18";
    private static final Pattern CODE = Pattern.compile("(?<![0-9.,#])[1-8]\\d{5}(?![0-9.,])");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regions regions;

    @Autowired
    Comparisons comparisons;

    @Test
    @DisplayName("R36: 平遥县 sees its own profile in words, spine and peers, with real facts")
    void cityOpensItsOwnProfile() throws UnsupportedEncodingException {
        var page = page(Actors.city("140728"), "/profile");

        assertThat(page)
                .contains("平遥县质量画像", "与自己比", "与同类中位数比", "不作比较的", "本地所在的组", "分组固定三年", "为什么是这些城市")
                .contains("二氧化碳排放（模型估算）", "模型估算", "常住人口", "role=\"img\"")
                .contains("暂无数据：")
                .doesNotContain("第一名", "null", "NaN");
    }

    @Test
    @DisplayName("R1: no other place's name or code leaves in page, piece or JSON")
    void noPeerLeaves() throws UnsupportedEncodingException {
        for (var city : new String[] {"140728", "140703"}) {
            for (var path : new String[] {
                "/profile", "/profile/" + city, indicator(city, EMISSIONS), indicator(city, EMISSIONS) + "/chart.json"
            }) {
                var body = withoutToken(page(Actors.city(city), path));
                assertThat(CODE.matcher(body)
                                .results()
                                .map(found -> found.group())
                                .distinct())
                        .isSubsetOf(city, "140726", "142429", "142431");
            }
        }
    }

    @Test
    @DisplayName(
            "R36: the reader may choose a wider official group, by region or all; it stays unnamed and says how it was made")
    void anotherGroupMayBeChosen() throws UnsupportedEncodingException {
        var region = page(Actors.city("140728"), "/profile/140728?peers=REGION");
        assertThat(region).contains("全部县级地区 › 中部地区", "?peers=ALL", "版次");
        var row = indicator("140728", EMISSIONS) + "?peers=REGION";
        assertThat(page(Actors.city("140728"), row)).contains("chart.json?peers=REGION");
        for (var wrong : new String[] {"TYPE", "BLOCK", "WORST", "' or 1=1"}) {
            assertThat(mvc.get()
                            .uri("/profile/140728")
                            .queryParam("peers", wrong)
                            .with(Actors.as(Actors.city("140728"))))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    @DisplayName("R36: 太谷区 has the census of 太谷县 in its own series, joined under the older code")
    void taiguKeepsTheSeriesOfItsOlderCode() throws UnsupportedEncodingException {
        var series = comparisons.series(Actors.city("140703"), TAIGU, code("J-01"));

        assertThat(series.years()).extracting(year -> year.point().year()).containsExactly(2010, 2020);
        assertThat(series.years()).isNotEmpty().allMatch(year -> year.point().joined());
        assertThat(series.breaks()).isEmpty();
        var emissions = comparisons.series(Actors.city("140703"), TAIGU, code(EMISSIONS));
        assertThat(emissions.years()).hasSize(21);
        assertThat(page(Actors.city("140703"), indicator("140703", "J-01"))).contains("原代码 140726", "定义", "来源");
    }

    @Test
    @DisplayName("R36: what chose the peers, or is computed from it, is never compared with them")
    void whatChosePeersIsNeverCompared() {
        var profile = comparisons.profile(Actors.city("140728"), PINGYAO);

        for (var section : profile.sections()) {
            for (var row : section.rows()) {
                if (!row.indicator().comparable()) {
                    assertThat(row.compared()).isNull();
                }
            }
        }
        assertThat(profile.sections().getFirst().rows())
                .filteredOn(row -> row.indicator().code().equals(code("J-10")))
                .singleElement()
                .matches(row -> row.reason().contains("选取同类"));
    }

    @Test
    @DisplayName("R36: a place without the census that groups are made of says so and is not compared")
    void aPlaceWithoutGroupIsSaid() throws UnsupportedEncodingException {
        assertThat(page(Actors.samr(), "/profile/330113")).contains("缺少分组所需");
    }

    @Test
    @DisplayName("R1: no city opens the profile of another, by page, piece or JSON")
    void noCityOpensAnother() {
        var reader = Actors.city("140728");
        for (var path : new String[] {
            "/profile/140703", indicator("140703", EMISSIONS), indicator("140703", EMISSIONS) + "/chart.json"
        }) {
            assertThat(mvc.get().uri(path).with(Actors.as(reader))).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(mvc.get().uri("/profile/140703").with(Actors.as(Actors.province("130000"))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void provinceAndSamrOpenOneCityAtATime() throws UnsupportedEncodingException {
        assertThat(page(Actors.province("140000"), "/profile/140728")).contains("平遥县质量画像");
        assertThat(page(Actors.samr(), "/profile/140703")).contains("太谷区质量画像");
    }

    @Test
    @DisplayName("R36: the operator sees values and no spread of peers")
    void operatorSeesNoSpread() {
        var profile = comparisons.profile(Actors.operator(), PINGYAO);

        assertThat(profile.sections())
                .isNotEmpty()
                .allMatch(section -> section.rows().stream().allMatch(row -> row.compared() == null));
        assertThat(profile.peers().variables()).isEmpty();
    }

    @Test
    @DisplayName(
            "R1: the figures of a drawing are the city's own with their sources and the quarters of its peers, nothing else")
    void drawingHasOwnFiguresAndTheQuartersOfPeers() {
        assertThat(mvc.get().uri(indicator("140728", EMISSIONS) + "/chart.json").with(Actors.as(Actors.city("140728"))))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.years.length()", path -> path.assertThat().isEqualTo(21))
                .hasPathSatisfying(
                        "$.years[20].figure", path -> path.assertThat().isEqualTo("554.7"))
                .hasPathSatisfying(
                        "$.years[20].source",
                        path -> path.assertThat().asString().contains("模型估算"))
                .hasPathSatisfying(
                        "$.years[20].peers.lower", path -> path.assertThat().isNotNull())
                .hasPathSatisfying(
                        "$.years[20].peers.edition",
                        path -> path.assertThat().asString().matches("20\\d{2}-\\d{2}"))
                .hasPathSatisfying("$.axis.from", path -> path.assertThat().isNotNull());
        assertThat(mvc.get().uri(indicator("140728", EMISSIONS) + "/chart.json").with(Actors.as(Actors.operator())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("peers", "median");
    }

    @Test
    @DisplayName("the library that draws lies where the page looks for it, without a network")
    void libraryLiesWhereThePageLooksForIt() throws UnsupportedEncodingException {
        var address = Pattern.compile("data-library=\"([^\"]+)\"")
                .matcher(page(Actors.city("140728"), indicator("140728", EMISSIONS)));
        assertThat(address.find()).isTrue();
        assertThat(mvc.get().uri(address.group(1))).hasStatusOk();
    }

    @Test
    void indicatorOpensInPlaceAndClosesAgain() {
        var open = mvc.get()
                .uri(indicator("140728", EMISSIONS))
                .header("HX-Request", "true")
                .with(Actors.as(Actors.city("140728")));
        assertThat(open).hasStatusOk().bodyText().contains("<tbody>", "class=\"opened\"", "<svg", "同类中间一半（20", "版次）");
        var closed = mvc.get()
                .uri(indicator("140728", EMISSIONS) + "?open=false")
                .header("HX-Request", "true")
                .with(Actors.as(Actors.city("140728")));
        assertThat(closed).hasStatusOk().bodyText().doesNotContain("class=\"opened\"");
    }

    private String page(Actor actor, String path) throws UnsupportedEncodingException {
        var result = mvc.get().uri(path).with(Actors.as(actor)).exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String indicator(String city, String indicator) {
        return "/profile/" + city + "/indicators/" + indicator;
    }

    private static org.qiangxian.catalogue.IndicatorCode code(String value) {
        return new org.qiangxian.catalogue.IndicatorCode(value);
    }

    /** The page without the token against forged requests, which is random and may contain any six digits. */
    private static String withoutToken(String body) {
        return body.replaceAll("<input type=\"hidden\"[^>]*>", "");
    }
}
