package org.qiangxian.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.People;
import org.qiangxian.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Everybody knows the password of the demonstration: what is made with it is demonstration, and it reaches nothing real. */
@PlatformTest
@Transactional
class InheritedDemonstrationTests {

    private static final Actor SYSTEM = Actors.demonstration(Actors.of(Role.SYSTEM_ADMIN, null));
    private static final Actor SECURITY = Actors.demonstration(Actors.of(Role.SECURITY_ADMIN, null));

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private final String login = "inherit-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anAccountOpenedInTheDemonstrationActsAsOne() {
        open(SYSTEM, "平遥县市场监督管理局");
        send(SECURITY, "/admin/grants/" + post() + "/grant", "", "");

        assertThat(people.actors(login)).singleElement().matches(Actor::demonstration);
    }

    @Test
    void anOrganisationEnteredInTheDemonstrationIsOne() {
        mvc.post()
                .uri("/admin/organisations")
                .param("name", "示例研究院" + login)
                .param("kind", "OFFICE")
                .with(csrf())
                .with(Actors.as(SYSTEM))
                .exchange();

        assertThat(jdbc.sql("select demonstration from account.organisation where name = :name")
                        .param("name", "示例研究院" + login)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void theDemonstrationReachesNoRealAccount() {
        open(Actors.of(Role.SYSTEM_ADMIN, null), "平遥县市场监督管理局");

        assertThat(send(SYSTEM, "/admin/accounts/" + login + "/reset", "", "")).isEqualTo(HttpStatus.FORBIDDEN.value());
        assertThat(send(SYSTEM, "/admin/accounts/" + login + "/disable", "disabled", "true"))
                .isEqualTo(HttpStatus.FORBIDDEN.value());
        assertThat(send(SECURITY, "/admin/grants/" + post() + "/grant", "", ""))
                .isEqualTo(HttpStatus.FORBIDDEN.value());
        assertThat(people.actors(login)).isEmpty();
    }

    private String post() {
        return jdbc.sql("""
                select cast(t.id as text) from account.post t join account.person p on p.id = t.person
                where p.login = :login and t.ended_at is null
                """).param("login", login).query(String.class).single();
    }

    private void open(Actor actor, String organisation) {
        send(actor, "/admin/accounts", "lines", organisation + ",某人," + login + ",培育城市经办");
    }

    private int send(Actor actor, String path, String name, String value) {
        var request = mvc.post().uri(path).with(csrf()).with(Actors.as(actor));
        return (name.isEmpty() ? request : request.param(name, value))
                .exchange()
                .getResponse()
                .getStatus();
    }
}
