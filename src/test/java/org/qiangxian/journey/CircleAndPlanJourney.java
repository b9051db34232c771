package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.shell.Chinese;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A county outside the library joins the circle of its bureau, lets it read, writes its plan in two versions, and
 * leaves.
 */
@JourneyTest
class CircleAndPlanJourney {

    private static final LocalDate TODAY = LocalDate.now(Chinese.BEIJING);
    private static final LocalDate MEANT = TODAY.plusMonths(2);
    private static final LocalDate LATER = TODAY.plusMonths(4);

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("R25, R100, R103: a county joins, agrees to be read, writes a plan, takes its consent back and leaves")
    void joinsWritesAndLeaves() {
        try (var city = Visit.onATelephone(port);
                var bureau = Visit.atTheOffice(port)) {
            city.enter("示例晴县经办·演示");
            bureau.enter("示例一市局经办·演示");

            city.open("/circle");
            assertThat(city.text()).contains("任何上级不能代办", "本段为虚构的演示文字");
            city.press("参加辖区培育");
            city.await("[role=status]:has-text('已参加辖区培育')");
            assertThat(city.scrollsSideways()).isFalse();
            bureau.open("/circle");
            assertThat(bureau.text()).contains("示例晴县", "没有同意查看数据");
            bureau.open("/profile/990131");
            assertThat(bureau.text()).contains("不能查看");

            city.follow("同意查看数据");
            assertThat(city.text()).contains("不能导出为表格", "可以随时收回");
            city.press("确认同意");
            city.await("[role=status]:has-text('已同意查看数据')");
            bureau.open("/circle");
            bureau.follow("查看示例一市示例晴县的质量画像");
            assertThat(bureau.text()).contains("示例晴县");

            writes(city);
            reads(bureau);

            city.open("/circle");
            city.press("收回同意");
            city.await("[role=status]:has-text('已收回同意')");
            bureau.open("/profile/990131");
            assertThat(bureau.text()).contains("不能查看");
            city.press("退出辖区培育");
            city.await("[role=status]:has-text('已退出辖区培育')");
            bureau.open("/circle");
            assertThat(bureau.text()).doesNotContain("示例晴县");
            bureau.open("/members/990000");
            assertThat(bureau.text()).doesNotContain("示例晴县");
        }
    }

    private static void writes(Visit city) {
        city.open("/plans");
        city.page().selectOption("#kind", "WORK");
        city.page().fill("#year", String.valueOf(TODAY.getYear()));
        city.press("开始");
        city.await("[role=status]:has-text('已开始一份工作方案')");
        city.page().fill("#what-0", "请技术机构为企业做质量诊断");
        city.page().fill("#who-0", "县市场监管局质量股");
        city.page().fill("#day-0", MEANT.toString());
        assertThat(city.scrollsSideways()).isFalse();
        city.press("定稿");
        city.await("[role=status]:has-text('已定稿第1版')");
        city.press("修订");
        city.await("[role=status]:has-text('已开始修订')");
        city.page().fill("#day-0", LATER.toString());
        city.press("定稿");
        city.await("[role=status]:has-text('已定稿第2版')");
        assertThat(city.text()).contains("与上一版相比", "由“%s”改为“%s”".formatted(Chinese.date(MEANT), Chinese.date(LATER)));
        assertThat(city.scrollsSideways()).isFalse();
    }

    private static void reads(Visit bureau) {
        bureau.open("/plans");
        assertThat(bureau.text()).doesNotContain("示例晴县");
        bureau.page().fill("#place", "示例晴县");
        bureau.press("查看");
        bureau.follow("示例晴县%d年质量强县工作方案".formatted(TODAY.getYear()));
        assertThat(bureau.text()).contains(Chinese.date(LATER), "第1版").doesNotContain("放弃修订");
    }
}
