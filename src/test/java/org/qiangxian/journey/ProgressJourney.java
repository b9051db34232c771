package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.notice.Job;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A reporting round of a province: a county answers with one click on a telephone, its bureau is silent over a
 * holiday, the province reads.
 */
@JourneyTest
class ProgressJourney {

    private static final String TITLE = "示例省上半年工作进展";

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Autowired
    private List<Job> jobs;

    @Test
    @DisplayName(
            "R89: 本期无新进展 is one click on a telephone; a silent bureau is passed by over the holiday; the province reads it")
    void reportsWithOneClick() {
        clock.stopAt(Instant.parse("2026-04-29T02:00:00Z"));
        try (var province = Visit.atTheOffice(port);
                var city = Visit.onATelephone(port)) {
            province.enter("示例省局经办·演示");
            open(province);

            city.enter("示例丙县经办·演示");
            city.open("/progress");
            city.follow(TITLE);
            assertThat(city.text()).contains("一键即可，就是完整的答复", "以前的答复用在了：用于编印做法汇编");
            city.press("本期无新进展");
            city.await("[role=status]:has-text('已报送：本期无新进展')");
            assertThat(city.text()).contains("待市局核", "这就是完整的答复");
            assertThat(city.scrollsSideways()).isFalse();
        }
        clock.stopAt(Instant.parse("2026-05-09T16:00:00Z"));
        jobs.stream()
                .filter(job -> job.name().equals("progress.silence"))
                .forEach(job -> job.work().run());
        try (var province = Visit.atTheOffice(port)) {
            province.enter("示例省局经办·演示");
            province.open("/progress");
            province.follow(TITLE);
            assertThat(province.text()).contains("待省局阅（本期无新进展）").doesNotContain("%");
            province.follow("示例丙县");
            assertThat(province.text()).contains("本期无新进展", "逾期视为知悉");
            province.press("已阅");
            province.await("[role=status]:has-text('已记为“已阅”')");
            province.open("/progress");
            province.follow(TITLE);
            province.follow("结束这一轮");
            province.page().fill("#reason", "走查完毕。");
            province.press("确认结束");
            province.await("[role=status]:has-text('已结束这一轮')");
        }
    }

    private static void open(Visit province) {
        province.open("/progress");
        province.follow("开始一轮");
        province.page().fill("#title", TITLE);
        province.page().fill("#lastDay", "2026-06-30");
        province.page().fill("#reason", "核对办理过程。");
        province.page().fill("#usedFor", "用于编印做法汇编。");
        province.press("下一步：核对");
        province.await("text=合计占用");
        assertThat(province.text()).contains("个城市 × 5 分钟", "发出后每个城市今年合计");
        province.press("发出");
        province.await("[role=status]:has-text('已开始这一轮报送')");
    }
}
