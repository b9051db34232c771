package org.qiangxian.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.shell.Chinese;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class MeasurementPageTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName(
            "R39: a value and the values of a place can be read as they stood at the end of a day, and no other day is guessed")
    void valuesAreReadAsOfADay() {
        var city = Actors.as(Actors.city("140728"));
        var today = LocalDate.now(Chinese.BEIJING).toString();
        assertThat(mvc.get().uri("/values/140728/J-02/2020?on=" + today).with(city))
                .hasStatusOk()
                .bodyText()
                .contains("当日的记录显示", "47.99%", "看现在的数值");
        assertThat(mvc.get().uri("/values/140728/J-02/2020?on=2020-01-01").with(city))
                .hasStatus(404)
                .bodyText()
                .contains("到该日还没有这一期的数值");
        for (var wrong : new String[] {"2999-01-01", "2026-02-30", "yesterday"}) {
            assertThat(mvc.get().uri("/values/140728/J-02/2020?on=" + wrong).with(city))
                    .hasStatus(422)
                    .bodyText()
                    .contains("日期写作 2026-03-01");
        }
        assertThat(mvc.get().uri("/api/v1/values/140728?on=2020-01-01").with(city))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("[]");
        assertThat(mvc.get().uri("/api/v1/values/140728?on=2020-01-01").with(Actors.as(Actors.city("140703"))))
                .hasStatus(403);
    }

    @Test
    void anotherCityGetsNothing() {
        var foreign = Actors.as(Actors.city("140703"));
        assertThat(mvc.get().uri("/values/140728/J-02/2020").with(foreign))
                .hasStatus4xxClientError()
                .bodyText()
                .doesNotContain("216,298");
        assertThat(mvc.get().uri("/api/v1/values/140728").with(foreign)).hasStatus4xxClientError();
        assertThat(mvc.get().uri("/api/v1/values/140703").with(foreign)).hasStatusOk();
    }

    @Test
    void theOperatorWithoutDocumentIsToldAtTheFieldsAndKeepsTheText() {
        var operator = Actors.as(Actors.operator());
        assertThat(mvc.get().uri("/measurements/new").with(operator)).hasStatusOk();
        assertThat(mvc.post()
                        .uri("/measurements/new")
                        .with(operator)
                        .with(csrf())
                        .param("indicator", "Z3-05")
                        .param("region", "140728")
                        .param("period", "2024")
                        .param("figure", "九十八"))
                .hasStatus(422)
                .bodyText()
                .contains("九十八", "没有来源文件的数值不能录入", "请只填数字");
    }

    @Test
    void theVersionsOfTheSystemAreShown() {
        var samr = Actors.as(Actors.samr());
        assertThat(mvc.get().uri("/catalogue").with(samr))
                .hasStatusOk()
                .bodyText()
                .contains("2025-1", "已发布");
        assertThat(mvc.get().uri("/catalogue/2025-1").with(samr))
                .hasStatusOk()
                .bodyText()
                .contains("公开渠道 53 项（60%）");
    }
}
