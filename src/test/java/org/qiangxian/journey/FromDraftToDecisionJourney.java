package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.call.CallId;
import org.qiangxian.call.TestCalls;
import org.qiangxian.document.Scanner;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A proposal of 示例省 from beginning to end, each step in the browser by the person responsible: drafted and submitted,
 * judged and recommended, sealed on paper, sent in the package, checked, argued in words, decided with a reason, and
 * told to all at the same moment.
 */
@JourneyTest
class FromDraftToDecisionJourney {

    private static final String TASK = "以服务站为支点的质量联合诊断机制";
    private static final String SAFEGUARD = "质量工作领导小组按月会商。";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName(
            "R52–R61, R79–R81, R55: from the city's draft with 保障措施 of each quarter to 总局's decision and the pilot's page, by seven hands;"
                    + " written, handed in and decided by keyboard alone")
    void aProposalGoesAllTheWay() throws IOException {
        var call = TestCalls.openAs2026(jdbc);
        var id = submitted(call);
        putForward(id);
        seal(id);
        send(call);
        try (var samr = Visit.atTheOffice(port);
                var first = Visit.atTheOffice(port);
                var second = Visit.atTheOffice(port)) {
            samr.enter("总局业务·演示");
            first.enter("专家·演示");
            second.enter("专家（标准化）·演示");

            check(samr, call, id);
            ask(samr, call);
            answer(first, id, "基础较好，建议支持。");
            answer(second, id, "宜细化季度安排。");
            first.open("/opinions/" + id);
            assertThat(first.text()).doesNotContain("宜细化季度安排。");

            samr.open("/panels/" + call);
            samr.follow("试点论证组");
            samr.follow("转入合议");
            samr.press("确认转入合议");
            samr.open("/panels/proposals/" + id);
            assertThat(samr.text()).contains("基础较好，建议支持。", "宜细化季度安排。");
            samr.page().locator("textarea[name=words]").fill("条件具备，细化季度安排后可行，可在同类型城市推广。");
            samr.press("请专家答复");
            agree(first, id);
            agree(second, id);

            TestCalls.close(jdbc, call);
            decide(samr, call, id);
        }
        hear();
    }

    /** The city drafts and submits, by keyboard alone once it is on the form. */
    private ApplicationId submitted(CallId call) {
        try (var city = Visit.atTheOffice(port)) {
            city.enter("示例丙县经办·演示");
            city.open("/applications");
            city.page()
                    .locator(
                            "form:has(input[name=call][value='%s']):has(input[name=kind][value=PILOT]) button:not([name=from])"
                                    .formatted(call))
                    .click();
            city.page().locator("#draft").waitFor();
            assertThat(city.text()).contains("已建立草稿").doesNotContain("已保存");
            city.choose(city.page().locator("input[name=directions][value=method]"));
            city.write(city.page().locator("[name='text.task']"), TASK);
            for (var key : List.of("basis", "content")) {
                city.write(city.page().locator("[name='text." + key + "']"), "演示文字，用于浏览器检验。");
            }
            for (var quarter : city.page()
                    .locator("textarea[name^='quarter.'], textarea[name^='safeguard.']")
                    .all()) {
                var work = quarter.getAttribute("name").startsWith("quarter.");
                city.write(quarter, work ? "推进本季度工作。" : SAFEGUARD);
            }
            for (var key : List.of("interim", "final")) {
                city.write(city.page().locator("[name='text." + key + "']"), "演示文字，用于浏览器检验。");
            }
            city.enterAt(city.page().locator("button[value=submit]"));
            city.page().locator("text=撤回修改").waitFor();
            assertThat(city.text()).contains("待受理", "现在何处", "省局受理", "季度保障措施", SAFEGUARD);
            var address = city.page().url();
            return ApplicationId.of(address.substring(address.lastIndexOf('/') + 1));
        }
    }

    /** The recommender judges the proposal and takes a seat for it. */
    private void putForward(ApplicationId id) {
        try (var province = Visit.atTheOffice(port)) {
            province.enter("示例省局经办·演示");
            province.open("/applications/" + id);
            province.follow("去受理");
            for (var question : List.of("BASIS", "FEASIBLE")) {
                province.page()
                        .locator("[name='holds." + question + "'][value=true]")
                        .check();
                province.page().locator("[name='reason." + question + "']").fill("有依据。");
            }
            province.press("列为拟推荐");
            assertThat(province.text()).contains("拟推荐", "名额 1 / 3");
        }
    }

    /** The city prints, stamps and scans. */
    private void seal(ApplicationId id) throws IOException {
        try (var city = Visit.atTheOffice(port)) {
            city.enter("示例丙县经办·演示");
            city.open("/submissions/applications/" + id);
            var print = city.download("下载 PDF（打印用）");
            upload(city, Scanner.stamped(Files.readAllBytes(print.path()), 0));
            assertThat(city.text()).contains("已接收盖章扫描件", "与第 1 次提交的内容一致");
        }
    }

    /** The recommender seals annex 3 and sends the package. */
    private void send(CallId call) throws IOException {
        try (var province = Visit.atTheOffice(port)) {
            province.enter("示例省局经办·演示");
            province.open("/submissions/" + call);
            var summary = province.page()
                    .waitForDownload(() -> province.page()
                            .locator("a[href$='/summary/pdf']")
                            .first()
                            .click());
            upload(province, Scanner.stamped(Files.readAllBytes(summary.path()), 0));
            assertThat(province.text()).contains("已备齐");
            province.press("报送总局");
            assertThat(province.text()).contains("报送回执", "校验码");
        }
    }

    private static void upload(Visit visit, byte[] scan) {
        visit.page().locator("#scan").setInputFiles(new FilePayload("扫描件.jpg", "image/jpeg", scan));
        visit.press("上传并核对");
    }

    private static void check(Visit samr, CallId call, ApplicationId id) {
        samr.open("/panels/" + call);
        assertThat(samr.text()).contains("示例省", "试点方案 1 份，活动方案 0 份");
        samr.open("/panels/" + call + "/checks");
        samr.press("检查新收到的方案");
        samr.open("/panels/proposals/" + id);
        assertThat(samr.text()).contains("各项符合").doesNotContain("待处理");
    }

    private static void ask(Visit samr, CallId call) {
        samr.open("/panels/" + call);
        samr.page().getByText("新建论证组").click();
        samr.page().locator("#name").fill("试点论证组");
        samr.page().locator("#due").fill("2090-06-01");
        samr.press("新建");
        assertThat(samr.page().locator("option[disabled]").allInnerTexts())
                .anyMatch(option -> option.contains("专家（示例省）") && option.contains("同一市"));
        for (var expert : List.of("专家·演示", "专家（标准化）·演示")) {
            samr.page()
                    .locator("select[name=person]")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(expert));
            samr.page().locator("form[action$='/assign'] button").click();
        }
        samr.follow("发送专家");
        samr.press("确认发送专家");
        assertThat(samr.text()).contains("个人意见", "尚未申报利害关系");
    }

    private static void answer(Visit expert, ApplicationId id, String words) {
        expert.open("/opinions/" + id);
        assertThat(expert.text()).doesNotContain(TASK);
        expert.press("没有利害关系，阅读方案");
        assertThat(expert.text()).contains(TASK);
        expert.press("提交意见");
        assertThat(expert.text()).contains("您写的内容都还在");
        for (var question : List.of("BASIS", "FEASIBLE", "SPREADABLE")) {
            expert.page()
                    .locator("input[name='stance." + question + "'][value=SUPPORT]")
                    .check();
            expert.page().locator("textarea[name='words." + question + "']").fill(words);
        }
        expert.press("提交意见");
        assertThat(expert.text()).contains("已提交");
    }

    private static void agree(Visit expert, ApplicationId id) {
        expert.open("/opinions/" + id);
        assertThat(expert.text()).contains("其他专家的意见", "条件具备，细化季度安排后可行");
        expert.page().locator("input[name=agrees][value=true]").check();
        expert.press("答复");
        assertThat(expert.text()).contains("您已答复");
    }

    private static void decide(Visit samr, CallId call, ApplicationId id) {
        samr.open("/panels/" + call);
        samr.follow("试点论证组");
        samr.press("结束合议");
        samr.open("/panels/proposals/" + id);
        samr.choose(samr.page().locator("input[name=selected][value=true]"));
        samr.write(samr.page().locator("textarea[name=reason]"), "条件具备，做法可以推广。");
        samr.enterAt(AriaRole.BUTTON, "保存决定");
        samr.open("/panels/" + call + "/results");
        samr.enterAt(AriaRole.LINK, "发布结果");
        samr.enterAt(AriaRole.BUTTON, "确认发布结果");
        assertThat(samr.text()).contains(TASK, "示例省的名单不在公开网站发布");
    }

    private void hear() {
        try (var city = Visit.onATelephone(port)) {
            city.enter("示例丙县经办·演示");
            city.open("/notices");
            assertThat(city.text()).contains("创新试点：已确定", "理由：条件具备，做法可以推广。");
            assertThat(city.scrollsSideways()).isFalse();
            city.open("/pilots");
            city.follow(TASK);
            assertThat(city.text()).contains("推进本季度工作。", "保障措施：" + SAFEGUARD);
            assertThat(city.scrollsSideways()).isFalse();
        }
    }
}
