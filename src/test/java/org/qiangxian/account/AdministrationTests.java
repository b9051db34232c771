package org.qiangxian.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.account.Appointments.Appointed;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class AdministrationTests {

    private static final Actor SYSTEM = Actors.of(Role.SYSTEM_ADMIN, null);
    private static final Actor SECURITY = Actors.of(Role.SECURITY_ADMIN, null);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccountAdministration administration;

    @Autowired
    Grants grants;

    @Autowired
    Appointments appointments;

    @Autowired
    PersonRepository people;

    @Autowired
    Activations activations;

    private final String login = "t" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    @DisplayName("8.1.4.1 b: five failures lock a name for thirty minutes, and then it opens again")
    void fiveFailuresLockForThirtyMinutes() {
        var now = new Instant[] {Instant.parse("2026-01-05T01:00:00Z")};
        var attempts = new LoginAttempts(jdbc, new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return java.time.ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        });
        for (var i = 0; i < 4; i++) {
            assertThat(attempts.failed(login, "192.0.2.7")).isFalse();
        }

        assertThat(attempts.lockedUntil(login)).isEmpty();
        assertThat(attempts.failed(login, "192.0.2.7")).isTrue();
        assertThat(attempts.lockedUntil(login)).contains(now[0].plus(Duration.ofMinutes(30)));
        now[0] = now[0].plus(Duration.ofMinutes(30));
        assertThat(attempts.lockedUntil(login)).isEmpty();
    }

    @Test
    @DisplayName("R40: an account acts only after its link was used and its post granted")
    void accountActsOnlyAfterActivationAndGrant() {
        var slip = administration
                .open(SYSTEM, "平遥县市场监督管理局，某甲，" + login + "，培育城市经办")
                .getFirst();
        assertThat(people.actors(login)).isEmpty();

        var token = slip.link().substring("/activate/".length());
        activations.activate(token, "Kj7-ruilidao");
        var post = grants.posts(SECURITY).stream()
                .filter(it -> it.login().equals(login))
                .findFirst()
                .orElseThrow();
        grants.grant(SECURITY, post.id());

        assertThat(people.actors(login))
                .singleElement()
                .satisfies(actor -> assertThat(String.valueOf(actor.area())).isEqualTo("140728"));
        assertThatThrownBy(() -> activations.activate(token, "Another-9dao")).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    @DisplayName("8.1.4.2: nobody holds two of the three administrators, nor business beside one")
    void administratorsAreSeparated() {
        administration.open(SYSTEM, "国家市场监督管理总局,某乙," + login + ",审计管理员");

        for (var role : List.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.SAMR)) {
            assertThatThrownBy(() -> people.propose(login, "国家市场监督管理总局", role))
                    .isInstanceOf(Refusal.Conflict.class)
                    .hasMessageContaining("三员分立");
        }
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into account.post (person, organisation, role, proposed_at)
                        select p.id, o.id, 'SYSTEM_ADMIN', now() from account.person p, account.organisation o
                        where p.login = :login and o.kind = 'NATIONAL'
                        """).param("login", login).update())
                .hasMessageContaining("post_separates_administrators");
    }

    @Test
    @DisplayName("8.1.4.2: the system administrator grants nothing, the security administrator opens nothing")
    void administratorsCannotDoEachOthersWork() {
        assertThatThrownBy(() -> grants.posts(SYSTEM)).isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> administration.open(SECURITY, "x")).isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void listWithErrorsSaysThemByLineAndOpensNothing() {
        var lines = "没有的局,某丙," + login + ",培育城市经办\n平遥县市场监督管理局,某丙,A,培育城市经办\n少了几项";

        assertThat(administration.preview(SYSTEM, lines))
                .extracting(AccountRow::error)
                .satisfiesExactly(
                        error -> assertThat(error).contains("没有这个单位"),
                        error -> assertThat(error).contains("账号应为"),
                        error -> assertThat(error).contains("应为四项"));
        assertThatThrownBy(() -> administration.open(SYSTEM, lines)).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void linkOfTheFirstStartAppointsThreePersonsOnce() {
        var token = appointments.issue();
        var same = List.of(new Appointed(login, "甲"), new Appointed(login, "乙"), new Appointed(login + "c", "丙"));
        var three = List.of(
                new Appointed(login + "a", "甲"), new Appointed(login + "b", "乙"), new Appointed(login + "c", "丙"));

        assertThat(appointments.appoint(token, three)).hasSize(3);
        assertThat(people.actors(login + "a")).extracting(Actor::role).containsExactly(Role.SYSTEM_ADMIN);
        assertThatThrownBy(() -> appointments.appoint(token, three)).isInstanceOf(Refusal.NotFound.class);
        var second = appointments.issue();
        assertThatThrownBy(() -> appointments.appoint(second, same)).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    @DisplayName("8.1.4.1 b: administrators' sessions idle out after 10 minutes, others' after 30")
    void idleLimits() {
        assertThat(SessionLimits.idle(Role.AUDIT_ADMIN)).isEqualTo(Duration.ofMinutes(10));
        assertThat(SessionLimits.idle(Role.CITY)).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void administratorsPagesShowAndAreTheirsAlone() {
        var pages = List.of(
                List.of("/admin/accounts", "SYSTEM_ADMIN", "批量开通"),
                List.of("/admin/organisations", "SYSTEM_ADMIN", "新疆生产建设兵团市场监督管理局"),
                List.of("/admin/grants", "SECURITY_ADMIN", "岗位授权"),
                List.of("/admin/journal", "AUDIT_ADMIN", "核验完整性"),
                List.of("/account/password", "CITY", "修改口令"));
        for (var page : pages) {
            var role = Role.valueOf(page.get(1));
            assertThat(mvc.get().uri(page.getFirst()).with(Actors.as(Actors.of(role, null))))
                    .hasStatusOk()
                    .bodyText()
                    .contains(page.get(2));
        }
        assertThat(mvc.get().uri("/admin/journal").with(Actors.as(SYSTEM))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post()
                        .uri("/admin/journal/verify")
                        .with(csrf())
                        .with(Actors.as(Actors.of(Role.AUDIT_ADMIN, null))))
                .hasStatusOk();
    }
}
