package org.qiangxian.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** An administrator who changes the account of another administrator needs the assent of a second one. */
@PlatformTest
@Transactional
class AssentTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountAdministration administration;

    @Autowired
    Assents assents;

    @Autowired
    Turns turns;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Actor system;
    private Actor security;
    private Actor audit;

    @BeforeEach
    void enterThree() {
        clock.stopAt(Instant.now().plusSeconds(60).truncatedTo(ChronoUnit.MILLIS));
        system = administrator("system", Role.SYSTEM_ADMIN);
        security = administrator("security", Role.SECURITY_ADMIN);
        audit = administrator("audit", Role.AUDIT_ADMIN);
    }

    @Test
    @DisplayName(
            "8.1.4.2: an administrator is reset with a second one's assent, once, and then holds no post until granted")
    void resetNeedsASecondAdministrator() {
        assertThat(administration.reset(system, security.login())).isEmpty();
        assertThat(people.actors(security.login())).as("nothing happened yet").hasSize(1);
        assertThat(own(system)).as("who asked waits").isEmpty();
        assertThat(own(security)).as("whom it concerns").isEmpty();
        assertThat(own(audit)).singleElement().satisfies(turn -> {
            assertThat(turn.what()).contains("同意或不同意重置账号", security.login());
            assertThat(turn.until()).isEqualTo(clock.instant().plus(Assents.VALID));
        });

        assents.answer(audit, only(audit), true);

        assertThat(own(audit)).isEmpty();
        assertThat(own(system))
                .singleElement()
                .satisfies(turn -> assertThat(turn.what()).startsWith("已同意"));
        assertThat(administration.reset(system, security.login())).isPresent();
        assertThat(people.actors(security.login())).isEmpty();
        assertThat(people.held(security.login()))
                .containsExactly(new AccountRow.Held("国家市场监督管理总局", Role.SECURITY_ADMIN, false));
        assertThat(administration.reset(system, security.login()))
                .as("an assent is good for once")
                .isEmpty();
    }

    @Test
    void unlockNeedsOneAsWell() {
        assertThat(administration.unlock(system, audit.login())).isFalse();
        assents.answer(security, only(security), true);
        assertThat(administration.unlock(system, audit.login())).isTrue();
    }

    @Test
    void whoAskedOrIsConcernedCannotAgree() {
        administration.reset(system, security.login());
        var id = only(audit);

        assertThatThrownBy(() -> assents.answer(system, id, true)).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> assents.answer(security, id, true)).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> assents.answer(Actors.samr(), id, true)).isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void whatWasNotAgreedToOrIsOverDoesNotHold() {
        administration.reset(system, security.login());
        assents.answer(audit, only(audit), false);
        assertThat(administration.reset(system, security.login())).isEmpty();

        assents.answer(audit, only(audit), true);
        clock.move(Assents.VALID.plus(Duration.ofMinutes(1)));
        assertThat(administration.reset(system, security.login())).isEmpty();
    }

    @Test
    void nobodyResetsOneself() {
        assertThatThrownBy(() -> administration.reset(system, system.login())).isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void theSecondOneAnswersOnAPage() {
        administration.reset(system, security.login());

        assertThat(mvc.get().uri("/admin/assents").with(Actors.as(audit)))
                .hasStatusOk()
                .bodyText()
                .contains("重置账号并另出开通单", security.login());
        assertThat(mvc.post()
                        .uri("/admin/assents/" + only(audit))
                        .param("agreed", "true")
                        .with(csrf())
                        .with(Actors.as(audit)))
                .hasStatus3xxRedirection();
        assertThat(own(system)).hasSize(1);
    }

    private UUID only(Actor actor) {
        return assents.toAnswer(actor).stream()
                .filter(each -> each.login().endsWith(mark))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<Turn> own(Actor actor) {
        return turns.of(actor).stream()
                .filter(turn -> turn.key().startsWith("assent/"))
                .toList();
    }

    @Test
    @DisplayName(
            "8.1.4.2: who is proposed as administrator and lost the slip gets another with an assent, and stays proposed")
    void anotherSlipForOneProposed() {
        var lost = administrator("lost", Role.AUDIT_ADMIN);
        jdbc.sql("update account.post set granted_at = null where id = :post")
                .param("post", lost.post())
                .update();
        administration.reset(system, lost.login());
        assents.answer(security, only(security), true);

        assertThat(administration.reset(system, lost.login())).isPresent();
        assertThat(people.held(lost.login()))
                .containsExactly(new AccountRow.Held("国家市场监督管理总局", Role.AUDIT_ADMIN, false));
    }

    private Actor administrator(String name, Role role) {
        var login = "assent-" + name + "-" + mark;
        jdbc.sql("""
                with p as (insert into account.person (login, name, password, password_set_at, created_at)
                    values (:login, :login, '{argon2}x', now(), now()) returning id)
                insert into account.post (person, organisation, role, proposed_at, granted_at)
                select p.id, o.id, :role, now(), now() from p, account.organisation o where o.name = '国家市场监督管理总局'
                """).param("login", login).param("role", role.name()).update();
        return people.actors(login).getFirst();
    }
}
