package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A city writes a proposal: a text that is too long, one draft in two windows, and the strip while it goes to the
 * recommender and back.
 */
@JourneyTest
class ApplyJourney {

    @LocalServerPort
    private int port;

    private static void begin(Visit visit, String account) {
        visit.open("/login");
        visit.press(account);
        visit.open("/applications");
        visit.press("填写创新试点方案");
        visit.await("#draft");
    }

    private static void fill(Visit visit, String task) {
        visit.page().locator("input[name=directions]").first().check();
        visit.page().locator("[name='text.task']").fill(task);
        for (var key : new String[] {"basis", "content", "interim", "final"}) {
            visit.page().locator("[name='text." + key + "']").fill("演示文字，用于浏览器检验。");
        }
        for (var area : visit.page()
                .locator("textarea[name^='quarter.'], textarea[name^='safeguard.']")
                .all()) {
            area.fill("推进本季度工作。");
        }
    }

    @Test
    @DisplayName(
            "a submission says 已提交 with the focus there, is taken back, and is a draft again; a form older than that is refused")
    void takesASubmissionBack() {
        try (var visit = Visit.atTheOffice(port);
                var other = Visit.atTheOffice(port)) {
            begin(visit, "示例丙县经办·演示");
            fill(visit, "以服务站为支点的联合诊断机制");
            visit.page().locator("button[value=submit]").press("Enter");
            visit.await(".answered");

            assertThat(visit.page().locator(".answered").innerText()).contains("已提交。", "前可以撤销");
            assertThat(visit.page().evaluate("document.activeElement.classList.contains('answered')"))
                    .isEqualTo(true);
            var address = visit.page().url();
            other.open("/login");
            other.press("示例丙县经办·演示");
            other.page().navigate(address);

            visit.page().locator(".answered button").click();
            visit.await("#draft");
            assertThat(visit.page().locator(".answered").innerText()).contains("已撤销“提交”。");
            assertThat(visit.page().locator("[name='text.task']").inputValue()).isEqualTo("以服务站为支点的联合诊断机制");

            other.page().locator("button[value=WITHDRAW]").click();
            other.page().locator("text=您打开这一页之后").waitFor();
            assertThat(other.text()).contains("撤销“提交”");
            visit.pressByKey("放弃这份草稿");
            assertThat(visit.text()).contains("已放弃。");
        }
    }

    @Test
    @DisplayName("R58: a pasted text of 216 字 is kept whole, its surplus marked, and only submitting is refused")
    void marksTheSurplusOfAPastedText() {
        try (var visit = Visit.atTheOffice(port)) {
            begin(visit, "示例丙县经办·演示");
            fill(visit, "以服务站为支点的联合诊断机制");
            visit.page().locator("[name='text.content']").fill("质".repeat(216));

            assertThat(visit.page().locator("#t-content-count").innerText()).isEqualTo("已写 216 / 200 字，超出 16 字");
            assertThat(visit.page().locator("#f-content .mirror mark").textContent())
                    .isEqualTo("质".repeat(16));
            visit.page().locator("button[value=submit]").press("Enter");
            visit.await(".errors");
            assertThat(visit.text()).contains("已写216字，限200字，请删减16字");
            assertThat(visit.page().locator("[name='text.content']").inputValue())
                    .isEqualTo("质".repeat(216));

            visit.page().locator("[name='text.content']").fill("质".repeat(200));
            visit.page().locator("button[value=submit]").press("Enter");
            visit.await("text=撤回修改");
            assertThat(visit.text()).contains("待受理", "现在何处", "省局受理");
            visit.press("撤回修改");
            visit.await("#draft");
            visit.pressByKey("放弃这份草稿");
            assertThat(visit.text()).contains("已结束");
        }
    }

    @Test
    @DisplayName("two windows on one draft: the later one sees both texts and loses no word")
    void showsBothTextsOfTwoWindows() {
        try (var visit = Visit.atTheOffice(port)) {
            begin(visit, "示例辰县经办·演示");
            var first = visit.page();
            var second = first.context().newPage();
            second.navigate(first.url());
            first.locator("[name='text.task']").fill("甲窗口写的任务");
            first.locator("#saved:has-text('已自动保存')").waitFor();

            second.locator("[name='text.task']").fill("乙窗口写的任务");
            second.locator("#kept button:has-text('对照两份文字')").click();
            second.locator("#conflict").waitFor();

            assertThat(second.locator("[name='text.task']").inputValue()).isEqualTo("乙窗口写的任务");
            assertThat(second.locator("#f-task .other").innerText()).contains("甲窗口写的任务");
            second.locator("button[value=save]").click();
            second.locator("#conflict")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            assertThat(second.locator("[name='text.task']").inputValue()).isEqualTo("乙窗口写的任务");
        }
    }

    @Test
    @DisplayName("R53: returned with a remark at its field, mended, handed in again, judged and put forward")
    void isReturnedAndComesBack() {
        try (var city = Visit.atTheOffice(port);
                var province = Visit.atTheOffice(port)) {
            begin(city, "示例水县经办·演示");
            fill(city, "水产品质量追溯");
            city.page().locator("button[value=submit]").press("Enter");
            city.await("text=撤回修改");
            var path = city.page().url().substring(city.page().url().indexOf("/applications"));

            province.open("/login");
            province.press("示例省局经办·演示");
            province.open(path);
            province.page().locator("#giveback > summary").click();
            province.page().locator("[name='reason.task']").selectOption("UNCLEAR");
            province.page().locator("[name='words.task']").fill("请写明做法。");
            province.page().locator("#giveback button[type=submit]").click();

            city.open(path);
            assertThat(city.text()).contains("退回修改", "与退回稿对照", "字数怎么算", "请写明做法。", "还没有改动");
            city.page().locator("[name='text.task']").fill("水产品质量追溯与共享检测机制");
            city.page().locator("button[value=submit]").press("Enter");
            city.await("text=撤回修改");

            province.open(path);
            assertThat(province.page().locator("#f-task ins").innerText()).isEqualTo("与共享检测机制");
            province.follow("去受理");
            for (var question : new String[] {"BASIS", "FEASIBLE"}) {
                province.page()
                        .locator("[name='holds." + question + "'][value=true]")
                        .check();
                province.page().locator("[name='reason." + question + "']").fill("有依据。");
            }
            province.press("列为拟推荐");
            assertThat(province.text()).contains("拟推荐", "名额 1 / 3");
            province.press("恢复待受理");
            assertThat(province.text()).contains("名额 0 / 3");
        }
    }
}
