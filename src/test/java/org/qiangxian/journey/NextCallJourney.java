package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.call.CallId;
import org.qiangxian.call.TestCalls;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 总局 makes the call of 2026 from that of 2025 with other limits, directions, seats and dates; a city files a proposal
 * in it.
 */
@JourneyTest
class NextCallJourney {

    private static final String TASK = "质".repeat(30);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private @Nullable CallId made;

    /** Closes the call, because other journeys use the first open call that they find. */
    @AfterEach
    void close() {
        if (made != null) {
            TestCalls.close(jdbc, made);
        }
    }

    @Test
    @DisplayName("R54, R56: a call of 2026 with other limits is made without code, and a proposal is held to them")
    void aCityFilesInACallOf2026() {
        try (var samr = Visit.atTheOffice(port);
                var city = Visit.atTheOffice(port)) {
            draft(samr);
            change(samr);
            preview(samr);
            publish(samr);

            begin(city);
            write(city, TASK + "量");
            city.page().locator("button[value=submit]").click();
            city.page().locator(".errors").waitFor();
            assertThat(city.text()).contains("已写31字，限30字，请删减1字");
            city.page().locator("[name='text.task']").fill(TASK);
            city.page().locator("button[value=submit]").click();
            city.page().locator("text=撤回修改").waitFor();
            assertThat(city.text()).contains("待受理", "县域质量协同（新增）", TASK);
        }
    }

    private void draft(Visit samr) {
        samr.open("/login");
        samr.press("总局业务·演示");
        samr.open("/calls");
        samr.page().locator("#source").selectOption(callOf2025());
        samr.page().locator("#year").fill("2026");
        samr.press("起草");
        assertThat(samr.text()).contains("2026年", "草稿", "演示数据");
        var address = samr.page().url();
        made = new CallId(UUID.fromString(address.replaceAll(".*/calls/([^/]+)/edit.*", "$1")));
    }

    /** The form is short when it is opened, and searching in it loses nothing that was typed. */
    private static void findsWithoutLeaving(Visit samr) {
        var page = samr.page();
        var parts = page.locator("details.fold").count();
        assertThat(samr.height()).isLessThanOrEqualTo(4_000);
        page.locator("[data-module=seek] [name=q]").fill("保障措施");
        assertThat(page.locator("details.fold:visible").count()).isBetween(1, parts - 1);
        page.locator("[data-module=seek] a").click();
        assertThat(page.locator("details.fold:visible").count()).isEqualTo(parts);
        assertThat(page.locator("[name=documentNumber]").inputValue()).isEqualTo("演示〔2026〕1号");
    }

    private String callOf2025() {
        return jdbc.sql("select id from call.call where audience = 'REAL' and year = 2025")
                .query(UUID.class)
                .single()
                .toString();
    }

    private static void change(Visit samr) {
        var today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
        var page = samr.page();
        page.locator("[name=documentNumber]").fill("演示〔2026〕1号");
        findsWithoutLeaving(samr);
        page.locator("[name=cityAdvised]").fill(today.plusDays(10).toString());
        page.locator("[name=bureauAdvised]").fill(today.plusDays(13).toString());
        page.locator("[name=deadlineDay]").fill(today.plusDays(20).toString());
        page.locator("[name='seats.PILOT']").fill("2");
        page.evaluate("document.querySelectorAll('details.fold').forEach(each => each.open = true)");
        page.locator("[name='PILOT.task.limit']").fill("30");
        page.locator("[name='PILOT.task.help']").fill("试点任务重点突出、任务明确，字数控制在30字以内。");
        page.locator("[name='PILOT.directions.option.method.remove']").check();
        page.locator("[name='PILOT.directions.new1.label']").fill("县域质量协同（新增）");
        page.locator("[name='PILOT.directions.new1.note']").fill("包括但不限于县域之间质量互助。");
        samr.press("保存");
        assertThat(samr.text()).contains("没有需要处理的，可以发布");
        assertThat(page.locator("[name='PILOT.task.limit']").inputValue()).isEqualTo("30");
    }

    private static void preview(Visit samr) {
        var draft = samr.page().url();
        samr.follow("预览表格");
        assertThat(samr.text()).contains("30 字", "县域质量协同（新增）").doesNotContain("质量工具方法应用创新");
        samr.page().navigate(draft);
    }

    private static void publish(Visit samr) {
        samr.follow("发布第1版");
        samr.press("确认发布");
        assertThat(samr.text()).contains("已发布").doesNotContain("发布前检查");
    }

    private void begin(Visit city) {
        city.open("/login");
        city.press("示例辰县经办·演示");
        city.open("/applications");
        city.page()
                .locator("form:has(input[name=call][value='%s']):has(input[name=kind][value=PILOT]) button"
                        .formatted(made))
                .click();
        city.page().locator("#draft").waitFor();
    }

    private static void write(Visit city, String task) {
        city.page().getByText("县域质量协同（新增）").first().click();
        city.page().locator("[name='text.task']").fill(task);
        for (var key : new String[] {"basis", "content", "interim", "final"}) {
            city.page().locator("[name='text." + key + "']").fill("演示文字，用于浏览器检验。");
        }
        for (var quarter : city.page()
                .locator("textarea[name^='quarter.'], textarea[name^='safeguard.']")
                .all()) {
            quarter.fill("推进本季度工作。");
        }
    }
}
