package org.qiangxian.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.account.People;
import org.qiangxian.account.SignedIn;
import org.qiangxian.account.Slips;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.shell.ReaderAddress;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** The password of a person over the years: first set, changed, expired, reset. */
@PlatformTest
@Tag("embedded")
@Transactional
class PasswordsTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FirstPassword first;

    @Autowired
    PasswordChange change;

    @Autowired
    LoginAttempts attempts;

    @Autowired
    People people;

    @Autowired
    PlatformSettings settings;

    private static final ReaderAddress HERE = ReaderAddress.of("127.0.0.9");

    private final String login = "p" + UUID.randomUUID().toString().substring(0, 12);
    private String link = "";

    @BeforeEach
    void openTheAccount() {
        link = Slips.open(mvc, "平遥县市场监督管理局,某庚," + login + ",培育城市经办");
        grant();
    }

    private void grant() {
        jdbc.sql("""
                update account.post set granted_at = now()
                where person = (select id from account.person where login = :login) and ended_at is null
                """).param("login", login).update();
    }

    @Test
    @DisplayName("8.1.4.1 a: none of the last five passwords comes back, the sixth may")
    void noneOfTheLastFiveComesBack() {
        activate("Kj7-ruilidao-0");
        for (var i = 1; i <= 4; i++) {
            change("Kj7-ruilidao-" + (i - 1), "Kj7-ruilidao-" + i);
        }

        for (var i = 0; i <= 4; i++) {
            var earlier = "Kj7-ruilidao-" + i;
            assertThatThrownBy(() -> change("Kj7-ruilidao-4", earlier))
                    .as(earlier)
                    .isInstanceOf(Refusal.Invalid.class)
                    .hasMessageContaining("最近 5 次");
        }
        change("Kj7-ruilidao-4", "Kj7-ruilidao-5");
        change("Kj7-ruilidao-5", "Kj7-ruilidao-0");
    }

    @Test
    @DisplayName("8.1.4.1 a: after 180 days the log-in leads to the change of password and nowhere else")
    void afterHalfAYearThePasswordMustBeChanged() {
        activate("Kj7-ruilidao-0");
        assertThat(logIn("Kj7-ruilidao-0")).hasRedirectedUrl("/desk");
        passwordIsOld(181);

        assertThat(logIn("Kj7-ruilidao-0")).hasRedirectedUrl("/account/password");
        passwordIsOld(179);
        assertThat(logIn("Kj7-ruilidao-0")).hasRedirectedUrl("/desk");
    }

    @Test
    @DisplayName("8.1.4.1 a: who must change the password reaches nothing before")
    void whoMustChangeReachesNothingBefore() {
        var actor = people.actors(login).getFirst();
        var signedIn = new SignedIn(actor, true, Instant.now());
        for (var path : new String[] {"/desk", "/profile", "/confirmations", "/api/v1/values/140728", "/members"}) {
            assertThat(mvc.get().uri(path).with(authentication(signedIn.authentication())))
                    .as(path)
                    .hasRedirectedUrl("/account/password");
        }
        assertThat(mvc.get().uri("/account/password").with(authentication(signedIn.authentication())))
                .hasStatusOk()
                .bodyText()
                .contains("请先修改口令");
    }

    @Test
    @DisplayName("8.1.4.1 a: a reset ends the old password at once; the new one is the holder's own")
    void resetEndsTheOldPassword() {
        activate("Kj7-ruilidao-0");
        link = Slips.reset(mvc, login);

        assertThat(logIn("Kj7-ruilidao-0")).hasRedirectedUrl("/login?refused=wrong");
        assertThatThrownBy(() -> activate("Kj7-ruilidao-0"))
                .as("the password of before the reset")
                .isInstanceOf(Refusal.Invalid.class);
        activate("Kj7-ruilidao-9");
        assertThat(logIn("Kj7-ruilidao-9"))
                .as("whoever holds the slip acts in nothing until the post is granted again")
                .hasRedirectedUrl("/login?refused=wrong");
        grant();
        assertThat(logIn("Kj7-ruilidao-9")).hasRedirectedUrl("/desk");
    }

    @Test
    @DisplayName("8.1.4.1 a: a link is good for 14 days and for one use, and a new one withdraws it")
    void linkIsGoodForFourteenDaysAndOneUse() {
        var first = link;
        link = Slips.reset(mvc, login);
        assertThat(mvc.get().uri(first))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("重新开具");
        assertThat(mvc.get().uri(link.toUpperCase(java.util.Locale.ROOT).replace("/ACTIVATE", "/activate")))
                .as("typed in capitals")
                .hasStatusOk();

        assertThat(mvc.post()
                        .uri(link)
                        .param("password", "Kj7-ruilidao-0")
                        .param("repeated", "Kj7-ruilidao-0")
                        .with(csrf()))
                .hasRedirectedUrl("/login?activated");
        assertThat(mvc.get().uri(link)).hasStatus(HttpStatus.NOT_FOUND);

        link = Slips.reset(mvc, login);
        jdbc.sql("update account.activation set expires_at = now() where used_at is null")
                .update();
        assertThat(mvc.get().uri(link)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void changedPasswordIsConfirmedOnTheLogInPage() {
        activate("Kj7-ruilidao-0");
        var actor = people.actors(login).getFirst();

        assertThat(mvc.post()
                        .uri("/account/password")
                        .param("old", "Kj7-ruilidao-0")
                        .param("password", "Kj7-ruilidao-1")
                        .param("repeated", "Kj7-ruilidao-1")
                        .with(csrf())
                        .with(Actors.as(actor)))
                .hasRedirectedUrl("/login?changed");
        assertThat(mvc.get().uri("/login?changed=")).bodyText().contains("口令已修改");
        assertThat(mvc.post()
                        .uri("/account/password")
                        .param("old", "wrong")
                        .param("password", "Kj7-ruilidao-2")
                        .param("repeated", "Kj7-ruilidao-3")
                        .with(csrf())
                        .with(Actors.as(actor)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("两次输入的口令不一致");
    }

    @Test
    @DisplayName(
            "8.1.4.1 b: a wrong old password counts as a failed log-in: the fifth locks the account and ends its sessions")
    void theOldPasswordIsNotGuessed() {
        activate("Kj7-ruilidao-0");
        jdbc.sql("""
                insert into account.spring_session (primary_id, session_id, creation_time, last_access_time,
                    max_inactive_interval, expiry_time, principal_name)
                values (:id, :id, 0, 0, 1800, 0, :login)
                """)
                .param("id", UUID.randomUUID().toString())
                .param("login", login)
                .update();
        for (var n = 1; n < LoginAttempts.ALLOWED; n++) {
            assertThatThrownBy(() -> change("falsch-Falsch-0", "Kj7-ruilidao-1"))
                    .hasMessageContaining("原口令不正确");
        }
        assertThat(sessions()).isEqualTo(1);

        assertThatThrownBy(() -> change("falsch-Falsch-0", "Kj7-ruilidao-1")).hasMessageContaining("已锁定 30 分钟");

        assertThat(sessions()).isZero();
        assertThatThrownBy(() -> change("Kj7-ruilidao-0", "Kj7-ruilidao-1"))
                .as("the right one, too late")
                .hasMessageContaining("30 分钟内不能修改");
        assertThat(logIn("Kj7-ruilidao-0")).hasRedirectedUrl("/login?refused=locked");
        assertThat(jdbc.sql("select count(*) from journal.entry where about = :login and outcome = 'REFUSED'")
                        .param("login", login)
                        .query(Integer.class)
                        .single())
                .isEqualTo(LoginAttempts.ALLOWED + 1);
        attempts.lift(login);
        change("Kj7-ruilidao-0", "Kj7-ruilidao-1");
    }

    private int sessions() {
        return jdbc.sql("select count(*) from account.spring_session where principal_name = :login")
                .param("login", login)
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("8.1.4.2: without the demonstration nobody is listed and no demonstration account gets in")
    void withoutTheDemonstrationNobodyIsListedAndNobodyOfItGetsIn() {
        var real = new PlatformSettings(
                settings.folder(), settings.db(), false, settings.support(), settings.leastFreeMib());
        var passwords = new Passwords(jdbc, people, new Hashing(), Clock.systemUTC());
        var attempts = new LoginAttempts(jdbc, Clock.systemUTC());
        var check = new LoginCheck(people, passwords, attempts, real, Clock.systemUTC());

        assertThat(new DemonstrationLogins(real, people, passwords, Clock.systemUTC()).groups())
                .isEmpty();
        assertThatThrownBy(() -> check.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                        "demo-140728", DemonstrationLogins.PASSWORD)))
                .isInstanceOf(LoginCheck.Refused.class);
    }

    private void activate(String password) {
        first.activate(link.substring("/activate/".length()), password);
        apart();
    }

    private void change(String old, String password) {
        change.change(login, old, password, HERE);
        apart();
    }

    /** Keeps the times in the history different, however fast the machine is. */
    private void apart() {
        jdbc.sql("""
                update login.password_history set set_at = set_at - cast(:by as interval)
                where person = (select id from account.person where login = :login)
                """)
                .param("by", Duration.ofMinutes(1).toString())
                .param("login", login)
                .update();
    }

    private void passwordIsOld(int days) {
        jdbc.sql(
                        "update account.person set password_set_at = now() - make_interval(days => :days) where login = :login")
                .param("days", days)
                .param("login", login)
                .update();
    }

    private MvcTestResult logIn(String password) {
        return mvc.post()
                .uri("/login")
                .param("login", login)
                .param("password", password)
                .with(csrf())
                .exchange();
    }
}
