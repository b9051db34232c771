package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiangxian.database.PlatformProcess;

/** A first start on an empty folder, in the real process: as a demonstration, and for production. */
class FirstStartJourney {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/appoint/\\S+");
    private static final String PASSWORD = "Kj7-ruilidao-";

    @TempDir
    Path data;

    @Test
    @DisplayName("8.1.4.1 b: the demonstration is up from nothing, and a session outlives a killed process")
    void demonstrationIsUpFromNothingAndASessionOutlivesAKilledProcess() throws Exception {
        var port = PlatformProcess.freePort();
        var settings = Map.of("SERVER_PORT", String.valueOf(port));
        try (var platform = PlatformProcess.start(data, settings).awaitReady();
                var visit = Visit.atTheOffice(port)) {
            visit.open("/");
            assertThat(visit.text()).contains("质量强县", "演示");
            visit.open("/login");
            visit.press("平遥县经办·演示");
            assertThat(visit.text()).contains("工作台", "平遥县市场监督管理局");

            platform.kill();
            try (var again = PlatformProcess.start(data, settings).awaitReady()) {
                visit.open("/profile");
                assertThat(again.output()).doesNotContain("/appoint/");
                assertThat(visit.text()).contains("质量画像", "平遥县").doesNotContain("登录工作区");
            }
        }
    }

    @Test
    @DisplayName("8.1.4.2: in earnest, a one-time link appoints three administrators, and they open the first account")
    void inEarnestALinkAppointsThreeWhoOpenTheFirstAccount() throws Exception {
        try (var platform = PlatformProcess.start(data, Map.of("QIANGXIAN_DEMO", "false"))
                        .awaitReady();
                var visit = Visit.atTheOffice(platform.port())) {
            visit.open("/login");
            assertThat(visit.text()).contains("登录工作区").doesNotContain("演示");

            appoint(visit, link(platform));
            var opened = openAnAccount(visit);
            setPassword(visit, opened, "city");
            assertThat(logIn(visit, "pingyao-zhang", "city"))
                    .as("before the grant")
                    .contains("登录没有成功");

            assertThat(logIn(visit, "anquan", "guanli")).contains("岗位授权");
            visit.open("/admin/grants");
            visit.press("授予张三培育城市经办岗位");
            assertThat(visit.text()).contains("已授予 张三");
            visit.press("退出");

            assertThat(logIn(visit, "pingyao-zhang", "city")).contains("工作台", "平遥县市场监督管理局");
            visit.press("退出");
            assertThat(logIn(visit, "shenji", "guanli")).contains("审计日志");
            visit.open("/admin/journal");
            assertThat(visit.text()).contains("任命三员", "开通账号", "激活账号", "授予岗位");
            visit.press("核验完整性");
            assertThat(visit.text()).contains("完全一致");
        }
    }

    private static String link(PlatformProcess platform) {
        var link = LINK.matcher(platform.output());
        assertThat(link.find()).as("the printed link").isTrue();
        return link.group();
    }

    /** Appoints the three administrators, each of whom sets a password; then the link no longer works. */
    private static void appoint(Visit visit, String link) {
        visit.page().navigate(link);
        var people = List.of("xitong", "anquan", "shenji");
        for (var i = 0; i < 3; i++) {
            visit.page().locator("#name" + i).fill("管理员" + i);
            visit.page().locator("#login" + i).fill(people.get(i));
        }
        visit.page().locator("#login2").fill("xitong");
        visit.press("任命");
        assertThat(visit.text()).contains("有 1 处需要改正，还没有任命", "账号已被使用");
        assertThat(visit.page().locator("#name0").inputValue()).isEqualTo("管理员0");
        visit.page().locator("#login2").fill("shenji");
        visit.press("任命");
        assertThat(visit.text()).contains("已任命三员");

        var slips = addresses(visit);
        assertThat(slips).hasSize(3);
        for (var i = 0; i < 3; i++) {
            setPassword(visit, slips.get(i), "guanli");
        }
        visit.page().navigate(link);
        assertThat(visit.text()).contains("已经用过或已过期");
    }

    /** The system administrator opens an account in bulk; returns the address on its slip. */
    private static String openAnAccount(Visit visit) {
        assertThat(logIn(visit, "xitong", "guanli")).contains("工作台");
        visit.open("/admin/accounts");
        visit.page().locator("#lines").fill("平遥县市场监督管理局，张三，pingyao-zhang，培育城市经办");
        visit.press("检查清单");
        assertThat(visit.text()).contains("都可以开通");
        visit.press("开通 1 个");
        assertThat(visit.text()).contains("账号开通单", "平遥县市场监督管理局", "有效期至");
        var address = addresses(visit).getFirst();
        visit.press("退出");
        return address;
    }

    private static List<String> addresses(Visit visit) {
        return visit.page().locator(".slip code").allInnerTexts().stream()
                .filter(text -> text.contains("/activate/"))
                .toList();
    }

    /** A weak password is refused; a good one is set, and then the link no longer works. */
    private static void setPassword(Visit visit, String address, String end) {
        visit.page().navigate(address);
        fill(visit.page(), "weak");
        assertThat(visit.text()).contains("口令应为 10 至 128 个字符");
        fill(visit.page(), PASSWORD + end);
        assertThat(visit.text()).contains("口令已设置");
        visit.page().navigate(address);
        assertThat(visit.text()).contains("已经用过或已过期");
    }

    private static void fill(Page page, String password) {
        page.locator("#password").fill(password);
        page.locator("#repeated").fill(password);
        page.locator("button:has-text('保存')").click();
    }

    private static String logIn(Visit visit, String login, String end) {
        visit.open("/login");
        visit.page().locator("#login").fill(login);
        visit.page().locator("#password").fill(PASSWORD + end);
        visit.page().locator(".submitbar button").click();
        return visit.text();
    }
}
