package org.qiangxian.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlatformTest
class LoginTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName("R40: the log-in page of a demonstration lists accounts named by post")
    void logInPageListsTheDemonstrationAccounts() {
        assertThat(mvc.get().uri("/login")).hasStatusOk().bodyText().contains("登录工作区", "平遥县经办·演示", "山西省局经办·演示");
    }

    @Test
    void publicPagesOpenNoSessionAndForbidInlineScript() {
        var page = mvc.get().uri("/login").exchange();

        assertThat(page.getRequest().getSession(false)).isNull();
        assertThat(page).headers().hasValue("X-Frame-Options", "DENY");
        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .startsWith("default-src 'self';")
                .doesNotContain("unsafe-inline");
    }

    @Test
    void demonstrationAccountLogsInAndGoesOnToWhereItWanted() {
        assertThat(login("demo-140728", DemonstrationLogins.PASSWORD, "/profile"))
                .hasRedirectedUrl("/profile");
        assertThat(login("demo-140728", DemonstrationLogins.PASSWORD, "//evil.example"))
                .hasRedirectedUrl("/desk");
    }

    @Test
    @DisplayName("8.1.4.1 b: an unknown name and a wrong password are answered alike")
    void unknownNameAndWrongPasswordAreAnsweredAlike() {
        var unknown = login("nobody-" + System.nanoTime(), "Kj7-ruilidao", "");
        var wrong = login("demo-140703", "Kj7-ruilidao", "");

        assertThat(unknown).hasRedirectedUrl("/login?refused=wrong");
        assertThat(wrong).hasRedirectedUrl("/login?refused=wrong");
    }

    @Test
    void expiredSessionLeadsPeopleToTheLogInAndBackAndTellsMachines() {
        assertThat(mvc.get().uri("/profile")).hasRedirectedUrl("/login?next=%2Fprofile");
        assertThat(mvc.get().uri("/profile/x.json").header("Accept", "application/json"))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasContentType("application/problem+json");
        assertThat(mvc.get()
                        .uri("/profile/x")
                        .header("HX-Request", "true")
                        .header("HX-Current-URL", "http://localhost/profile"))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .headers()
                .hasValue("HX-Redirect", "/login?next=%2Fprofile");
    }

    @Test
    void formWithoutItsTokenIsRefusedWithWhatToDo() {
        assertThat(mvc.post().uri("/account/password").with(Actors.as(Actors.city("140728"))))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("页面停留时间过长");
    }

    @Test
    @DisplayName("8.1.4.2: administrators reach no page of the business")
    void administratorsReachNoPageOfTheBusiness() {
        for (var role : new Role[] {Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN}) {
            assertThat(mvc.get().uri("/profile/140728").with(Actors.as(Actors.of(role, null))))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    private MvcTestResult login(String login, String password, String next) {
        return mvc.post()
                .uri("/login")
                .param("login", login)
                .param("password", password)
                .param("next", next)
                .with(csrf())
                .exchange();
    }
}
