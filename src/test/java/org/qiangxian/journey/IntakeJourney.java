package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class IntakeJourney {

    private static final String TABLE = """
            示例省2014年检定情况,,
            单位：%,,
            地区,强检器具检定率,备注
            全省合计,95,
            示例丙县①,96.5,
            示例水县,９７.２５,
            平遥县,98,
            注：省计量院提供,,
            """;

    @LocalServerPort
    int port;

    @Test
    @DisplayName(
            "R39: a province sends a table as it is, reads every doubt, takes the values in, and withdraws them whole")
    void aTableIsTakenInAndWithdrawn() {
        try (var province = Visit.atTheOffice(port);
                var city = Visit.atTheOffice(port)) {
            province.enter("示例省局经办");
            province.follow("数据导入");
            province.page()
                    .setInputFiles(
                            "#file", new FilePayload("检定.csv", "text/csv", TABLE.getBytes(Charset.forName("GB18030"))));
            province.page().fill("#title", "示例省2014年计量检定统计");
            province.page().fill("#publisher", "示例省计量院");
            province.page().fill("#published", "2015-03-01");
            province.press("上传");
            assertThat(province.text()).contains("核对读法", "列名即“强检器具检定率”", "2014");
            assertThat(province.page().inputValue("#year")).isEqualTo("2014");

            province.press("核对全部数值");
            until(province, "待入库");
            assertThat(province.text()).contains("合计行：1 行", "注释：1 行", "平遥县", "与上级“示例省”不符", "此时没有任何数值入库");

            province.press("入库");
            until(province, "已入库");
            city.enter("示例水县经办");
            city.open("/values/990321/Z4-01/2014");
            var shown = city.text();
            province.follow("撤回整批");
            assertThat(province.text()).contains("办理以后");
            province.page().fill("[name=reason]", "统计口径有误");
            province.page()
                    .locator("form[action$='/withdraw'] button[type=submit]")
                    .press("Enter");
            province.await("text=已撤回");
            assertThat(province.text()).contains("已撤回");
            assertThat(shown).contains("97.3%", "示例省2014年计量检定统计", "示例省计量院");
        }
    }

    @Test
    @DisplayName("R39: on a telephone the same pages can be read and nothing lies beyond the edge")
    void onATelephone() {
        try (var province = Visit.onATelephone(port)) {
            province.enter("示例省局经办");
            province.open("/intake");
            assertThat(province.scrollsSideways()).isFalse();
            province.page()
                    .setInputFiles(
                            "#file",
                            new FilePayload(
                                    "检定.csv", "text/csv", TABLE.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            province.page().fill("#title", "示例省2014年计量检定统计（手机）");
            province.page().fill("#publisher", "示例省检定所");
            province.page().fill("#published", "2015");
            province.press("上传");
            assertThat(province.scrollsSideways()).isFalse();
            province.press("核对全部数值");
            until(province, "待入库");
            assertThat(province.scrollsSideways()).isFalse();
            province.press("放弃这份文件");
            assertThat(province.text()).contains("已放弃");
        }
    }

    /** Waits for a state of the upload; the page reloads itself while the work goes on. */
    private static void until(Visit visit, String state) {
        PlaywrightAssertions.setDefaultAssertionTimeout(Visit.PATIENCE);
        PlaywrightAssertions.assertThat(visit.page().locator(".page-head .status"))
                .hasText(state);
    }
}
