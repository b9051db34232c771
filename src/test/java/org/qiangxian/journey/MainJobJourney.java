package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The main task: an official sees true public facts of the own place with their sources, and confirms them or
 * objects.
 */
@JourneyTest
class MainJobJourney {

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("R36, R39: 平遥县 reads its profile, confirms a batch by keyboard alone and objects to one value")
    void anOfficialOfPingyaoConfirmsAndObjects() {
        try (var visit = Visit.atTheOffice(port)) {
            visit.open("/login");
            visit.press("平遥县经办·演示");
            assertThat(visit.text()).contains("山西省晋中市平遥县", "待确认数据", "待办", "我们的变化");

            visit.follow("查看质量画像");
            visit.page().locator("a[href='#why']").click();
            assertThat(visit.text())
                    .contains("晋中市平遥县质量画像", "450,697", "类型未填", "本地所在的组", "模型估算")
                    .doesNotContain("介休", "祁县", "140727", "第1名");
            visit.follow("二氧化碳排放（模型估算）");
            visit.page().locator("tr.opened table").first().waitFor();
            assertThat(visit.text()).contains("升降按", "定义", "来源");

            visit.open("/confirmations");
            visit.enterAt(visit.page().locator(".batches li:has-text('分县资料—2020') .btn"));
            visit.enterAt(AriaRole.LINK, "跳过其余数值，去确认");
            visit.enterAt(AriaRole.BUTTON, "项无异议，全部确认");
            assertThat(visit.text()).contains("已确认，上一批办完");

            visit.page().locator("table.checked a:has-text('提出异议')").first().click();
            visit.page().locator("textarea[name=reason]").fill("与县统计公报所列数值不一致，请核对。");
            visit.press("提交异议");
            assertThat(visit.text()).contains("已提出异议", "与县统计公报所列数值不一致，请核对。", "本单位提出");
        }
    }

    @Test
    @DisplayName(
            "R3, R39: all batches, four for most counties, are confirmed from the desk in no more than four clicks")
    void fourBatchesInFourClicks() {
        try (var visit = Visit.atTheOffice(port)) {
            visit.open("/login");
            visit.press("清徐县经办·演示");
            int batches =
                    visit.page().locator("[aria-labelledby=t1] .rows > li").count();
            assertThat(batches).isGreaterThan(2);

            var clicks = 0;
            visit.follow("去核对");
            clicks++;
            visit.press("%d 批共".formatted(batches));
            clicks++;

            assertThat(visit.text()).contains("已确认 %d 批".formatted(batches), "目前没有需要确认的数据");
            assertThat(clicks).isLessThanOrEqualTo(4);
        }
    }

    @Test
    @DisplayName("R36: 太谷区 sees its series under its former code, and where it comes from")
    void anOfficialOfTaiguSeesTheSeriesUnderTheFormerCode() {
        try (var visit = Visit.atTheOffice(port)) {
            visit.open("/login");
            visit.press("太谷区经办·演示");
            visit.open("/profile/140703/indicators/J-01");

            assertThat(visit.text()).contains("2010", "2020", "原代码 140726");

            visit.open("/profile/140728");
            assertThat(visit.text()).contains("没有权限").doesNotContain("450,697");
        }
    }

    @Test
    @DisplayName("an official on a telephone meets nothing beyond the edge of the screen")
    void nothingLiesBeyondTheEdgeOfATelephone() {
        try (var visit = Visit.onATelephone(port)) {
            visit.open("/login");
            visit.press("清徐县经办·演示");
            for (var path : new String[] {"/desk", "/profile", "/confirmations", "/library/140121", "/cities/140121"}) {
                visit.open(path);
                assertThat(visit.scrollsSideways()).as(path).isFalse();
            }
        }
    }

    @Test
    @DisplayName("long pages are short as opened: 4,000 px in the office and 8,000 px on a telephone at most")
    void longPagesAreShortAsOpened() {
        try (var visit = Visit.atTheOffice(port)) {
            visit.open("/login");
            visit.page().locator("button[title='demo-990121']").click();
            measure(visit, "/profile", "/profile/990121/diagnosis", "/profile?show=lower");
            visit.open("/confirmations");
            measure(visit, visit.page().locator(".batches h3 a").first().getAttribute("href"));
            visit.open("/login");
            visit.page().locator("button[title='demo-samr']").click();
            visit.open("/catalogue");
            measure(visit, visit.page().locator("tbody th a").first().getAttribute("href"));
        }
    }

    private static void measure(Visit visit, String... paths) {
        for (var path : paths) {
            visit.page().setViewportSize(1366, 768);
            visit.open(path);
            assertThat(visit.height()).as(path).isLessThanOrEqualTo(4_000);
            visit.page().setViewportSize(390, 844);
            assertThat(visit.height()).as(path + " on a telephone").isLessThanOrEqualTo(8_000);
        }
    }
}
