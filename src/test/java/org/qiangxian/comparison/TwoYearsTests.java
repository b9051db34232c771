package org.qiangxian.comparison;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Two yearbooks, of 2020 and 2023, side by side: both figures, peers of the same year, and no trend. */
@PlatformTest
class TwoYearsTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Comparisons comparisons;

    @ParameterizedTest
    @ValueSource(strings = {"J-09", "J-12", "J-13", "J-14", "J-23"})
    @DisplayName(
            "R36: two years tell no trend: both stand beside the middle of the peers of the same year, and 数据不足 is said")
    void twoYearsTellNoTrend(String indicator) {
        var series = comparisons.series(Actors.city("140728"), PINGYAO, new IndicatorCode(indicator));

        assertThat(series.years()).extracting(year -> year.point().year()).containsExactly(2020, 2023);
        assertThat(series.years())
                .isNotEmpty()
                .allMatch(year -> !year.median().isEmpty())
                .noneMatch(IndicatorProfile.Year::cut);
        assertThat(series.years().getFirst().median())
                .isNotEqualTo(
                        indicator.equals("J-09") ? "" : series.years().getLast().median());
        var row = requireNonNull(series.row());
        assertThat(requireNonNull(row.own()).year()).isEqualTo(2023);
        assertThat(row.compared()).isNotNull();
        var trend = requireNonNull(row.trend());
        assertThat(trend.word()).isEqualTo("数据不足");
        assertThat(trend.moved()).isFalse();
        assertThat(series.sources()).hasSize(2).first().asString().contains("《中国县域统计年鉴2024（县市卷）》", "2025年公布");
    }

    @Test
    @DisplayName("R36: on the public page the earlier year stands beside the later one, both sources with them")
    void thePublicPageShowsBothYears() throws UnsupportedEncodingException {
        var page = read(null, "/cities/140728");

        assertThat(page.substring(page.indexOf("id=\"row-J-13\"")))
                .containsSubsequence(
                        "<b>30.6</b> %<small>2023年",
                        "<small>2020年</small>27.1", "较2020年 +3.5 个百分点", "id=\"row-J-14\"", "56.1");
        assertThat(page)
                .contains("《中国县域统计年鉴2024（县市卷）》", "《中国县域统计年鉴2021（县市卷）》", "不判断升降")
                .doesNotContain("存疑");
    }

    @Test
    @DisplayName("R36: a doubt whether the counted area changed stands under the figures of the indicator")
    void aDoubtStandsUnderTheFigures() throws UnsupportedEncodingException {
        assertThat(read(Actors.samr(), "/profile/110115/indicators/J-12"))
                .containsSubsequence("2023</a>", "存疑　", "<b>存疑。</b>", "3.80倍");
        assertThat(read(Actors.samr(), "/profile/140728/indicators/J-12")).doesNotContain("存疑");
    }

    @Test
    @DisplayName(
            "R36: the change between two years is said as a difference of what is printed, and not where the area is in doubt")
    void theChangeIsSaidUnlessTheAreaIsInDoubt() throws UnsupportedEncodingException {
        assertThat(change(PINGYAO, "J-13")).isEqualTo("较2020年 +3.5 个百分点");
        assertThat(change(PINGYAO, "J-09")).isEqualTo("较2020年 0 平方千米");
        assertThat(change(PINGYAO, "J-01")).isEqualTo("较2010年 −52,015 人");
        assertThat(change(PINGYAO, "J-11")).as("one year").isEmpty();
        assertThat(change(PINGYAO, "J-18")).as("21 years").isEmpty();
        assertThat(change(new RegionCode("110115"), "J-12")).as("a doubt").isEmpty();
        assertThat(change(new RegionCode("330110"), "J-01"))
                .as("the area was divided in 2021")
                .isEmpty();
        assertThat(read(Actors.city("140728"), "/profile/140728/indicators/J-13"))
                .containsPattern("数据不足（仅有 2 年）\\s*，较2020年 \\+3.5 个百分点。");
    }

    private String change(RegionCode unit, String indicator) {
        return comparisons
                .series(Actors.samr(), unit, new IndicatorCode(indicator))
                .change();
    }

    private String read(@org.jspecify.annotations.Nullable Actor actor, String path)
            throws UnsupportedEncodingException {
        var request = mvc.get().uri(path);
        var answer = (actor == null ? request : request.with(Actors.as(actor))).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
