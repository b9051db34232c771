package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Before a session ends the reader is warned and may extend it; what was typed is kept. */
@JourneyTest
class ExpiryJourney {

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("GB/T 22239 8.1.4.1 b: two minutes before the idle time is over the reader is asked, and stays")
    void readerIsWarnedAndStays() {
        try (var visit = Visit.atTheOffice(port)) {
            visit.page().clock().install();
            visit.open("/login");
            visit.press("系统管理员·演示");
            visit.open("/admin/accounts");
            visit.page().locator("#lines").fill("写了一半");
            var notice = visit.page().locator(".expiry");

            visit.page().clock().fastForward("07:55");
            assertThat(notice.isVisible()).isFalse();
            visit.page().clock().fastForward("00:10");
            assertThat(notice.innerText()).contains("2 分钟后将自动退出");

            visit.press("继续使用");
            notice.waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            visit.page().clock().fastForward("08:05");
            visit.page().clock().fastForward("02:05");
            assertThat(notice.innerText()).contains("登录已到期");
            assertThat(visit.page().locator("#lines").inputValue()).isEqualTo("写了一半");
        }
    }
}
