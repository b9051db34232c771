package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Wrong passwords lock an account, and the system administrator unlocks it. */
@JourneyTest
class LockOutJourney {

    private static final String LOGIN = "demo-discipline";

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("GB/T 22239 8.1.4.1 b: five wrong passwords lock the account until the administrator unlocks it")
    void fiveWrongPasswordsLockTheAccountUntilItIsUnlocked() {
        try (var visit = Visit.atTheOffice(port)) {
            for (int attempt = 1; attempt <= 5; attempt++) {
                logIn(visit, "Wrong-Password-9");
            }
            visit.open("/login");
            visit.press("驻局纪检监察·演示");
            assertThat(visit.text()).contains("已暂停登录 30 分钟");

            visit.open("/login");
            visit.press("系统管理员·演示");
            visit.open("/admin/accounts");
            visit.page()
                    .locator("form[action='/admin/accounts/" + LOGIN + "/unlock'] button")
                    .click();
            visit.press("退出");

            visit.open("/login");
            visit.press("驻局纪检监察·演示");
            assertThat(visit.text()).contains("工作台", "目前没有需要办理的事项");
        }
    }

    private static void logIn(Visit visit, String password) {
        visit.open("/login");
        visit.page().locator("#login").fill(LOGIN);
        visit.page().locator("#password").fill(password);
        visit.page().locator(".submitbar button").click();
        assertThat(visit.text()).contains("登录没有成功");
    }
}
