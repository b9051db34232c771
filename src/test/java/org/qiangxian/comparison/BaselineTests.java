package org.qiangxian.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** 基期: the base year that a city set in its strategy is drawn and named in the city's own series. */
@PlatformTest
@Transactional
class BaselineTests {

    @Autowired
    MockMvcTester mvc;

    private void startFrom(int year) {
        assertThat(mvc.post()
                        .uri("/library/140728/strategy")
                        .param("version", "0")
                        .param("title", "以质兴县")
                        .param("statement", "提升服务质量，带动特色产业。")
                        .param("goals", "投诉按期办结")
                        .param("baselineYear", String.valueOf(year))
                        .param("status", "SET")
                        .with(csrf())
                        .with(Actors.as(Actors.city("140728"))))
                .hasStatus3xxRedirection();
    }

    private String page(String path) {
        return new String(
                mvc.get()
                        .uri(path)
                        .with(Actors.as(Actors.city("140728")))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("R41: the year a city starts from is drawn in its own series, and the difference since then is said")
    void theBaselineIsDrawnAndSaid() {
        var path = "/profile/140728/indicators/J-02";
        assertThat(page(path)).doesNotContain("基期");

        startFrom(2010);

        assertThat(page(path)).contains(">基期</text>", "基期2010年为", "2020年较基期", "个百分点", "点线为本地战略所定的基期");
        assertThat(page(path + "/chart.json")).contains("\"baseline\":2010");
        assertThat(page("/cities/140728")).contains("基期2010年为");
    }

    @ParameterizedTest
    @CsvSource({"J-02,2013,基期2013年没有数值", "J-02,2020,此后还没有数值", "J-18,2010,数值只供参考"})
    @DisplayName(
            "R41: where the year holds no figure, is the latest, or is an estimate of a model, no difference is said")
    void noDifferenceWhereThereIsNone(String indicator, int year, String said) {
        startFrom(year);

        assertThat(page("/profile/140728/indicators/" + indicator))
                .contains(said)
                .doesNotContain("年较基期");
    }
}
