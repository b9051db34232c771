package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.account.Actors;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Decisions;
import org.qiangxian.application.Drafts;
import org.qiangxian.application.Judgment;
import org.qiangxian.application.Recommendations;
import org.qiangxian.call.CallId;
import org.qiangxian.call.Contents;
import org.qiangxian.call.Kind;
import org.qiangxian.call.TestCalls;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A proposal of 示例省 from the city to the decision: checked, argued in words, decided with a reason, told at one moment. */
@JourneyTest
class ArguedAndDecidedJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private Decisions decisions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("R55: forwarded, formally checked, argued by two experts in words, decided by 总局, told to the city")
    void aProposalIsArguedAndDecided() {
        var call = TestCalls.open(jdbc);
        var id = forwarded(call);
        try (var samr = Visit.atTheOffice(port);
                var first = Visit.atTheOffice(port);
                var second = Visit.atTheOffice(port)) {
            enter(samr, "总局业务·演示");
            enter(first, "专家·演示");
            enter(second, "专家（标准化）·演示");

            check(samr, call, id);
            ask(samr, call);
            answer(first, id, "基础较好，建议支持。");
            answer(second, id, "宜细化季度安排。");
            first.open("/opinions/" + id);
            assertThat(first.text()).doesNotContain("宜细化季度安排。");

            samr.open("/panels/" + call);
            samr.follow("试点论证组");
            samr.press("转入合议");
            samr.open("/panels/proposals/" + id);
            assertThat(samr.text()).contains("基础较好，建议支持。", "宜细化季度安排。");
            samr.page().locator("textarea[name=words]").fill("条件具备，细化季度安排后可行，可在同类型城市推广。");
            samr.press("请专家答复");
            agree(first, id);
            agree(second, id);

            decide(samr, call, id);
        }
        hear();
    }

    private ApplicationId forwarded(CallId call) {
        var city = Actors.city("990121");
        var province = Actors.province("990000");
        var id = drafts.begin(city, call, Kind.PILOT, Contents.pilot()).id();
        drafts.submit(city, id);
        for (var question : Judgment.Question.values()) {
            recommendations.judge(province, id, question, true, "有依据。");
        }
        recommendations.shortlist(province, id);
        decisions.forward(province, List.of(id));
        return id;
    }

    private static void enter(Visit visit, String account) {
        visit.open("/login");
        visit.press(account);
    }

    private static void check(Visit samr, CallId call, ApplicationId id) {
        samr.open("/panels/" + call);
        assertThat(samr.text()).contains("示例省", "试点方案 1 份，活动方案 0 份");
        samr.open("/panels/" + call + "/checks");
        samr.press("检查新收到的方案");
        assertThat(samr.text()).contains("待处理：盖章内容码");
        samr.open("/panels/proposals/" + id);
        samr.page().locator("input[name='reason.SEAL']").fill("已对照盖章件，内容码一致。");
        samr.press("重新检查并保存");
        assertThat(samr.text()).contains("各项符合", "说明理由后通过");
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
        samr.press("发送专家");
        assertThat(samr.text()).contains("个人意见", "尚未申报利害关系");
    }

    private static void answer(Visit expert, ApplicationId id, String words) {
        expert.open("/opinions/" + id);
        assertThat(expert.text()).doesNotContain("质量技术服务站联合诊断机制");
        expert.press("没有利害关系，阅读方案");
        assertThat(expert.text()).contains("质量技术服务站联合诊断机制");
        expert.press("提交意见");
        assertThat(expert.text()).contains("已填写的文字都还在");
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
        samr.page().locator("input[name=selected][value=true]").check();
        samr.page().locator("textarea[name=reason]").fill("条件具备，做法可以推广。");
        samr.press("保存决定");
        samr.open("/panels/" + call + "/results");
        samr.press("发布结果");
        assertThat(samr.text()).contains("质量技术服务站联合诊断机制", "示例省的名单不在公开网站发布");
    }

    private void hear() {
        try (var city = Visit.onATelephone(port)) {
            enter(city, "示例丙县经办·演示");
            city.open("/notices");
            assertThat(city.text()).contains("创新试点：已确定", "理由：条件具备，做法可以推广。");
            assertThat(city.scrollsSideways()).isFalse();
        }
    }
}
