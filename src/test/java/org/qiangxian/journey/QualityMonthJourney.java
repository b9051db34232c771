package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.pilot.Piloting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 质量月 from the next year's notice to the last feedback: 总局, a county, an association, a department and a province. */
@JourneyTest
class QualityMonthJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Piloting piloting;

    @Autowired
    private MovableClock clock;

    @Test
    @DisplayName(
            "R122, R133, R143, R182: 总局 copies the next year; a county ticks a pilot and feeds back in two minutes, an association and a department directly, the province passes on")
    void fromNoticeToFeedback() {
        piloting.pilot("990121");
        clock.stopAt(Instant.parse("2026-09-08T02:00:00Z"));
        try (var samr = Visit.atTheOffice(port);
                var county = Visit.onATelephone(port);
                var association = Visit.atTheOffice(port);
                var ministry = Visit.atTheOffice(port);
                var province = Visit.atTheOffice(port);
                var reader = Visit.withoutScript(port)) {
            publish(samr);
            tick(county);
            write(association, "demo-association", "行业放心消费倡议");
            write(ministry, "demo-ministry", "质量标杆经验交流");
            read(reader);

            clock.stopAt(Instant.parse("2026-10-09T02:00:00Z"));
            var begun = System.nanoTime();
            feedBack(county);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(2));
            nothing(association, "demo-association");
            nothing(ministry, "demo-ministry");
            pass(province);
            samr.enterAs("demo-samr");
            samr.open("/campaigns/2026-demo");
            assertThat(samr.text()).contains("示例丙县市场监督管理局", "示例质量协会", "示例部质量司", "已到总局");
        } finally {
            clock.reset();
        }
    }

    private static void publish(Visit samr) {
        samr.enterAs("demo-samr");
        samr.open("/campaigns");
        samr.press("起草2026年的“质量月”");
        samr.await("[role=status]:has-text('已起草2026年全国“质量月”')");
        assertThat(samr.page().inputValue("#organisers")).contains("国家国际发展合作署");
        samr.page().fill("#theme", "人人关心质量");
        samr.page().fill("#number", "国市监质发〔2026〕1号");
        samr.press("保存草稿");
        samr.await("[role=status]:has-text('已保存草稿')");
        samr.follow("发布");
        assertThat(samr.text()).contains("个城市 × 5 分钟");
        samr.press("确认发布");
        samr.await("[role=status]:has-text('已发布')");
    }

    private static void tick(Visit county) {
        county.enterAs("demo-990121");
        county.open("/campaigns/2026-demo");
        county.page().locator("label:has-text('质量技术服务站联合诊断机制') input").first().check();
        county.page().locator("#area").first().selectOption("1");
        county.page().locator("#voluntary input").check();
        county.page().locator("#free input").check();
        county.press("列入");
        county.await("[role=status]:has-text('已列入 1 项活动')");
        assertThat(county.scrollsSideways()).isFalse();
    }

    private static void write(Visit visit, String login, String title) {
        visit.enterAs(login);
        visit.open("/campaigns/2026-demo");
        visit.follow("填写活动");
        visit.page().fill("#title", title);
        visit.page().locator("#area").selectOption("5");
        visit.page().fill("#begins", "2026-09-15");
        visit.page().locator("#voluntary input").check();
        visit.page().locator("#free input").check();
        visit.press("保存");
        visit.await("[role=status]:has-text('已列入“质量月”活动')");
    }

    private static void read(Visit reader) {
        reader.open("/quality-month");
        reader.follow("2026年");
        assertThat(reader.text()).contains("人人关心质量", "行业放心消费倡议", "质量技术服务站联合诊断机制");
        reader.follow("行业放心消费倡议");
        reader.follow("投诉");
        assertThat(reader.page().url()).contains("/feedback");
    }

    /** A month later, when all earlier log-ins have ended. */
    private static void feedBack(Visit county) {
        county.enterAs("demo-990121");
        county.open("/desk");
        assertThat(county.text()).contains("反馈2026年“质量月”活动情况");
        county.open("/campaigns/2026-demo/feedback/990121");
        county.page().locator("label:has-text('质量技术服务站联合诊断机制') input").first().check();
        county.page().fill("#words", "服务站在集中区设了窗口，企业知道找谁诊断。");
        county.press("报送反馈");
        county.await("[role=status]:has-text('已反馈')");
        assertThat(county.scrollsSideways()).isFalse();
    }

    private static void nothing(Visit visit, String login) {
        visit.enterAs(login);
        visit.open("/desk");
        assertThat(visit.text()).as(login).contains("反馈2026年“质量月”活动情况");
        visit.followTo("/campaigns/2026-demo/feedback/");
        visit.press("没有开展");
        visit.await("[role=status]:has-text('已到总局')");
    }

    private static void pass(Visit province) {
        province.enterAs("demo-990000");
        province.open("/desk");
        assertThat(province.text()).contains("转报示例丙县市场监督管理局的“质量月”反馈");
        province.open("/campaigns/2026-demo/feedback/990121");
        province.page().locator(".acts button:has-text('转报总局')").first().click();
        province.await("[role=status]:has-text('已转报总局')");
    }
}
