package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Nobody has to fill anything in twice: a request for figures that are held is refused, a department gets a link, and
 * a city leaves everything out.
 */
@JourneyTest
class DataRequestJourney {

    private static final String CITY = "990321";

    @LocalServerPort
    private int port;

    @Test
    @DisplayName(
            "R3, R17, R39: what is held is refused; a department fills one item by a link, without account or script; the city sees the value with its source")
    void aDepartmentFillsWhatIsNotHeld() {
        try (var province = Visit.atTheOffice(port);
                var department = Visit.withoutScript(port);
                var city = Visit.atTheOffice(port)) {
            province.enter("示例省局经办");
            write(province, "强制检定数据", "PROVINCE", "2024", "Z4-01");
            assertThat(province.text()).contains("没有登记", "已有数值，来源《演示数据（示例省，虚构）》");
            province.page().fill("#periods", "2025");
            province.press("看占用多少时间");
            assertThat(province.text()).contains("发出前核对", "1 个省级单位 × 10 分钟 = 10 分钟");
            province.press("登记并发出");
            province.follow("打开填报表");
            var sheet = province.page().url();
            province.follow("交协同部门填");
            province.page().fill("#department", "示例省计量院");
            province.press("生成链接");
            var link = province.page().locator(".slip code").first().innerText().strip();
            assertThat(province.text()).contains("平台网址后接");

            department.page().navigate(link);
            assertThat(department.text())
                    .contains("请示例省计量院填写这一项", "制定机关", "不需要账号")
                    .doesNotContain("工作台", "登录");
            fill(department, "九成七");
            assertThat(department.text()).contains("没有提交", "请只填数字");
            fill(department, "97.5");
            assertThat(department.text()).contains("已收到", "这个链接已失效");
            department.page().navigate(link);
            assertThat(department.text()).contains("已经用过");

            province.open("/desk");
            province.follow("核对部门填报：示例省计量院");
            assertThat(province.page().url()).startsWith(sheet);
            assertThat(province.text()).contains("97.5", "由示例省计量院填写");
            province.press("核对无误，采用");
            assertThat(province.text()).contains("已采用");

            city.enter("示例水县经办");
            city.open("/values/" + CITY + "/Z4-01/2025");
            assertThat(city.text()).contains("97.5%", "2025年检定统计", "示例省计量院单项填报，省局核对");
        }
    }

    @Test
    @DisplayName("R5: a city leaves out everything with one click, on a telephone too; the ledger says what was asked")
    void aCityLeavesEverythingOut() {
        try (var province = Visit.atTheOffice(port);
                var city = Visit.onATelephone(port)) {
            province.enter("示例省局经办");
            write(province, "区域公共品牌补充数据", "CITY", "2025", "Z2-09", "Z2-10");
            assertThat(province.text()).contains("1 个城市 × 10 分钟 = 10 分钟");
            province.press("登记并发出");

            city.enter("示例水县经办");
            city.follow("自愿补充数据（可不填");
            assertThat(city.text()).contains("自愿填报，可以不填", "不是统计调查表", "约 10 分钟");
            assertThat(city.scrollsSideways()).isFalse();
            city.press("全部不填");
            assertThat(city.text()).contains("已选择不填，该期不再征询").doesNotContain("全部不填");
            city.open("/burden");
            assertThat(city.text()).contains("谁向本单位要过数据", "区域公共品牌补充数据", "没有超出");
            assertThat(city.scrollsSideways()).isFalse();

            write(province, "再要一次", "CITY", "2025", "Z2-09");
            assertThat(province.text()).contains("没有登记", "已选择不填");
        }
    }

    @Test
    @DisplayName("R17: the form of a whole province, more fields than a server takes by default, is kept whole")
    void theFormOfAWholeProvinceIsKept() {
        try (var province = Visit.atTheOffice(port)) {
            province.enter("示例省局经办");
            write(
                    province,
                    "全省数据",
                    "PROVINCE",
                    "2012",
                    true,
                    "Z2-02",
                    "Z3-03",
                    "Z3-04",
                    "Z3-06",
                    "Z3-07",
                    "Z4-01",
                    "Z4-02",
                    "Z4-03",
                    "Z5-11",
                    "Z6-04",
                    "Z6-06",
                    "Z6-13");
            province.press("登记并发出");
            var request = province.page().url();
            province.follow("打开填报表");
            // Such a large page arrives in pieces, so the test waits for the 1,500th box and does not count while they
            // arrive; a box has the attribute only if the server wrote it.
            PlaywrightAssertions.setDefaultAssertionTimeout(Visit.PATIENCE);
            PlaywrightAssertions.assertThat(
                            province.page().locator("input[name], select[name]").nth(1500))
                    .isAttached();
            province.page().waitForLoadState(LoadState.DOMCONTENTLOADED);
            province.page().locator("input[name$=':figure']").last().fill("88.8");
            province.pressByKey("保存草稿");
            PlaywrightAssertions.assertThat(
                            province.page().locator("input[name$=':figure']").last())
                    .hasAttribute("value", "88.8");

            province.open(request.substring(request.indexOf("/requests")));
            province.follow("提前结束");
            assertThat(province.text()).contains("不能撤销，请看清楚再确认", "没有提交的草稿不能再提交");
            province.page().fill("#reason", "验证完毕");
            province.press("确认提前结束");
            assertThat(province.text()).contains("已提前结束");
        }
    }

    private static void write(Visit visit, String title, String channel, String period, String... indicators) {
        write(visit, title, channel, period, false, indicators);
    }

    private static void write(
            Visit visit, String title, String channel, String period, boolean all, String... indicators) {
        visit.open("/requests/new");
        var page = visit.page();
        page.fill("#title", title);
        page.fill("#purpose", "编写年度县域城市质量状况报告");
        page.fill("#basis", "国市监质发〔2024〕97号");
        page.check("input[name=channel][value=" + channel + "]");
        for (var indicator : indicators) {
            page.check("input[value='" + indicator + "']");
        }
        page.fill("#periods", period);
        for (var area : page.locator("input[name=areas]").all()) {
            area.setChecked(all || area.getAttribute("value").equals(CITY));
        }
        visit.press("看占用多少时间");
    }

    private static void fill(Visit visit, String figure) {
        Page page = visit.page();
        page.locator("input[name$=':figure']").first().fill(figure);
        page.locator("input[name$=':title']").fill("2025年检定统计");
        page.locator("input[name$=':published']").fill("2026-03-01");
        page.locator("input[name$=':page']").fill("第2页");
        page.locator("input[name$=':page']").press("Enter");
    }
}
