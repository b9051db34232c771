package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job: an official sees true public facts of the own place beside their sources, and confirms or objects. */
@JourneyTest
class MainJobJourney {

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("R36, R39: 平遥县 reads its profile, confirms a batch with one click and objects to one value")
    void anOfficialOfPingyaoConfirmsAndObjects() {
        try (var visit = Visit.atTheOffice(port)) {
            visit.open("/login");
            visit.press("平遥县经办·演示");
            assertThat(visit.text()).contains("山西省晋中市平遥县", "待确认数据", "待办", "我们的变化");

            visit.follow("查看质量画像");
            assertThat(visit.text())
                    .contains("晋中市平遥县质量画像", "450,697", "类型未填", "本地所在的组", "模型估算")
                    .doesNotContain("介休", "祁县", "140727", "第1名");
            visit.follow("二氧化碳排放（模型估算）");
            visit.page().locator("tr.opened table").first().waitFor();
            assertThat(visit.text()).contains("升降按", "定义", "来源");

            visit.open("/confirmations");
            int open = visit.page().getByText("确认这一批").count();
            visit.page().getByText("确认这一批").first().click();
            assertThat(visit.page().getByText("确认这一批").count()).isEqualTo(open - 1);
            assertThat(visit.text()).contains("演示操作");

            visit.page().locator("details:not(.fold) > summary").first().click();
            visit.page().locator("td details > summary").first().click();
            visit.page().locator("textarea[name=reason]").first().fill("与县统计公报所列数值不一致，请核对。");
            visit.page().locator("form[action$='/object'] button").first().click();
            visit.page().locator("details:not(.fold) > summary").first().click();
            assertThat(visit.page().content()).contains("与县统计公报所列数值不一致，请核对。");
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
}
