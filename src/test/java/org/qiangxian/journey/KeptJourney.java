package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The session has ended when a form is sent: nothing typed is lost, and nobody else at the computer sees it. */
@JourneyTest
class KeptJourney {

    private static final String TYPED = "写了很久的一段话，\n第二行。";
    private static final String SEND = "field => { field.form.noValidate = true; field.form.requestSubmit(); }";

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "系统管理员·演示, /admin/accounts, #lines",
        "示例省局经办·演示, /requests/new, #purpose",
        "示例丙县经办·演示, /profile/990121/measures/J-01, #what",
        "示例丙县经办·演示, /library/990121, #statement",
    })
    @DisplayName("what was typed comes back after the log-in, whichever form it was")
    void whatWasTypedComesBack(String who, String path, String field) {
        try (var visit = at(who, path, field)) {
            sendAfterTheSession(visit, field);

            visit.press(who);

            visit.page().locator(".restored").waitFor();
            assertThat(visit.page().url()).endsWith(path);
            assertThat(visit.page().locator(field).inputValue()).isEqualTo(TYPED);
            assertThat(visit.page().locator(".restored").innerText()).contains("已恢复，还没有提交");
            visit.press("不用恢复的内容");
            visit.page().locator(".restored").waitFor(hidden());
            assertThat(visit.page().locator(field).inputValue()).isNotEqualTo(TYPED);
        }
    }

    @Test
    @DisplayName("whoever logs in next on the same machine sees nothing of it, and it is gone")
    void nobodyElseSeesIt() {
        try (var visit = at("示例省局经办·演示", "/requests/new", "#purpose")) {
            sendAfterTheSession(visit, "#purpose");

            visit.press("山西省局经办·演示");

            assertThat(visit.page().url()).endsWith("/requests/new");
            assertThat(visit.page().locator("#purpose").inputValue()).isEmpty();
            assertThat(visit.page().evaluate("JSON.stringify(sessionStorage) + JSON.stringify(localStorage)"))
                    .asString()
                    .doesNotContain("写了很久");
        }
    }

    @Test
    @DisplayName("what ends by itself while a page is open is kept too, and the log-out takes it along")
    void whatEndsByItselfIsKept() {
        try (var visit = Visit.atTheOffice(port)) {
            visit.page().clock().install();
            visit.open("/login");
            visit.press("系统管理员·演示");
            visit.open("/admin/accounts");
            visit.page().locator("#lines").fill(TYPED);
            visit.page().clock().fastForward("10:05");
            visit.page().clock().fastForward("02:05");

            visit.follow("重新登录");
            visit.press("系统管理员·演示");
            visit.page().locator(".restored").waitFor();
            assertThat(visit.page().locator("#lines").inputValue()).isEqualTo(TYPED);

            visit.press("退出");
            assertThat(visit.page().evaluate("sessionStorage.getItem('qx-kept')"))
                    .isNull();
        }
    }

    private Visit at(String who, String path, String field) {
        var visit = Visit.atTheOffice(port);
        visit.open("/login");
        visit.press(who);
        visit.open(path);
        visit.page().locator(field).fill(TYPED);
        return visit;
    }

    private static void sendAfterTheSession(Visit visit, String field) {
        visit.page().context().clearCookies(new ClearCookiesOptions().setName("QX_SESSION"));
        visit.page().locator(field).evaluate(SEND);
        visit.page().waitForURL("**/login?next=**");
    }

    private static WaitForOptions hidden() {
        return new WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }
}
