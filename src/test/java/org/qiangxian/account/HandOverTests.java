package org.qiangxian.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.grant.Grants;
import org.qiangxian.shell.ConsequencesPage;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Staff change: posts are handed over, unused accounts are disabled and restored. */
@PlatformTest
@Transactional
class HandOverTests {

    private static final Actor SYSTEM = Actors.of(Role.SYSTEM_ADMIN, null);
    private static final Actor SECURITY = Actors.of(Role.SECURITY_ADMIN, null);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountAdministration administration;

    @Autowired
    AccountQuery accounts;

    @Autowired
    AccountList list;

    @Autowired
    Grants grants;

    @Autowired
    Dormancy dormancy;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private final String login = "t" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    @DisplayName("8.1.4.2: a post is handed over, also of a disabled account, and waits for the grant")
    void postIsHandedOverAndWaitsForTheGrant() {
        working(login, "平遥县市场监督管理局");
        working(login + "b", "祁县市场监督管理局");
        administration.disable(SYSTEM, login, true);

        administration.handOver(SYSTEM, login, login + "b");

        assertThat(people.held(login)).isEmpty();
        assertThat(people.actors(login + "b"))
                .extracting(Actor::organisationName)
                .containsExactly("祁县市场监督管理局");
        grantAll(login + "b");
        assertThat(people.actors(login + "b"))
                .extracting(Actor::organisationName)
                .containsExactlyInAnyOrder("祁县市场监督管理局", "平遥县市场监督管理局");
        assertThatThrownBy(() -> administration.handOver(SYSTEM, login, login + "b"))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("无可移交");
        assertThatThrownBy(() -> administration.handOver(SYSTEM, login + "b", login + "b"))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void refusedHandOverIsSaidOnThePageAndNothingIsLost() {
        working(login, "平遥县市场监督管理局");

        assertThat(mvc.post()
                        .uri("/admin/accounts/" + login + "/hand-over")
                        .param("to", "nobody-there")
                        .with(csrf())
                        .with(Actors.as(SYSTEM)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("没有账号 nobody-there", "没有办成");
        assertThat(people.actors(login)).hasSize(1);
    }

    @Test
    @DisplayName("8.1.4.2: the pages before a reset and a hand-over count the posts, and list each")
    void thePagesBeforeCountThePosts() {
        working(login, "平遥县市场监督管理局");
        working(login + "b", "祁县市场监督管理局");
        var accounts = "/admin/accounts/" + login;

        var page = ConsequencesPage.open(mvc, jdbc, SYSTEM, accounts + "/hand-over");
        assertThat(page.follows()).anyMatch(words -> words.contains("的 1 个岗位立即结束"));
        assertThat(page.follows()).anyMatch(words -> words.contains("1 个岗位本单位没有其他人，待办没有人办理"));
        working(login + "c", "平遥县市场监督管理局");
        assertThat(ConsequencesPage.open(mvc, jdbc, SYSTEM, accounts + "/hand-over")
                        .follows())
                .anyMatch(words -> words.contains("1 个岗位的待办由本单位同岗位的其他人办理"))
                .noneMatch(words -> words.contains("没有人办理"));
        assertThat(page.page()).contains("平遥县市场监督管理局", "已授予");
        ConsequencesPage.open(mvc, jdbc, SYSTEM, accounts + "/hand-over").confirmed(Map.of("to", login + "b"));
        assertThat(people.held(login)).isEmpty();
        assertThat(mvc.get().uri(accounts + "/hand-over").with(Actors.as(SYSTEM)))
                .bodyText()
                .contains("无可移交");

        var reset = ConsequencesPage.open(mvc, jdbc, SYSTEM, "/admin/accounts/" + login + "b/reset");
        assertThat(reset.follows()).anyMatch(words -> words.startsWith("原口令立即失效"));
        assertThat(reset.sent(Map.of())).hasStatusOk().bodyText().contains("开通单");
    }

    @Test
    @DisplayName("8.1.4.2: an account unused for 400 days is disabled, and restored in one step")
    void accountUnusedForFourHundredDaysIsDisabledAndRestoredInOneStep() {
        working(login, "平遥县市场监督管理局");
        unusedFor(login, 399);
        dormancy.disableUnused();
        assertThat(people.actors(login)).as("399 days").hasSize(1);

        unusedFor(login, 401);
        dormancy.disableUnused();
        assertThat(people.actors(login)).as("401 days").isEmpty();
        assertThat(accounts.accounts(SYSTEM, login, 1).rows())
                .singleElement()
                .satisfies(account -> assertThat(account.state()).contains("400 天未使用"));

        administration.disable(SYSTEM, login, false);
        dormancy.disableUnused();
        assertThat(people.actors(login)).as("restored").hasSize(1);
    }

    @Test
    void demonstrationAccountsDoNotLapse() {
        unusedFor("demo-expert", 500);

        dormancy.disableUnused();

        assertThat(people.actors("demo-expert")).hasSize(1);
    }

    /** Makes an account with a post in force, as activation and grant leave it. */
    private void working(String login, String organisation) {
        list.open(SYSTEM, organisation + ",某人," + login + ",培育城市经办");
        grantAll(login);
    }

    private void grantAll(String login) {
        grants.page(SECURITY, login, 1, 1).waiting().rows().stream()
                .filter(post -> post.login().equals(login))
                .forEach(post -> grants.grant(SECURITY, post.id()));
    }

    private void unusedFor(String login, int days) {
        jdbc.sql("""
                update account.person set created_at = now() - make_interval(days => :days),
                    last_login_at = now() - make_interval(days => :days), restored_at = null
                where login = :login
                """).param("days", days).param("login", login).update();
    }
}
