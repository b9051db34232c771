package org.qiangxian.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.People;
import org.qiangxian.account.Role;
import org.qiangxian.database.AsOwner;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * The password of the demonstration is public: what is made with it is marked as demonstration and changes nothing
 * real.
 */
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

    @Autowired
    AsOwner owner;

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

    @Test
    void whatTheDemonstrationMadeBeforeItWasInheritedIsMarkedAfterwards() {
        var marked = owner.run(jdbc -> {
            jdbc.execute("savepoint before");
            try {
                return markedOf(jdbc);
            } finally {
                jdbc.execute("rollback to savepoint before");
            }
        });

        assertThat(marked).containsExactly(login + "-child", login + "-grandchild", login + "-office");
    }

    /**
     * Inserts rows as the version before left them, opened by each kind of account; returns those that the migration
     * marks.
     */
    private List<String> markedOf(JdbcTemplate jdbc) {
        for (var line : List.of("demo-system true child", "child false grandchild", "real false other")) {
            var words = line.split(" ");
            var by = words[0].equals("child") ? login + "-child" : words[0];
            jdbc.update(
                    "insert into account.person (login, name, created_at) values (?, '某人', now())",
                    login + "-" + words[2]);
            entry(jdbc, by, words[1], "开通账号", login + "-" + words[2]);
        }
        jdbc.update("insert into account.organisation (name, kind) values (?, 'OFFICE')", login + "-office");
        jdbc.update("insert into account.organisation (name, kind) values (?, 'OFFICE')", login + "-real-office");
        entry(jdbc, login + "-grandchild", "false", "新增单位", login + "-office");
        entry(jdbc, "real", "false", "新增单位", login + "-real-office");
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/journal/V2__mark_what_the_demonstration_made.sql"))
                .populate(Objects.requireNonNull(
                        DataSourceUtils.getConnection(Objects.requireNonNull(jdbc.getDataSource()))));
        return jdbc.queryForList("""
                select login from account.person where demonstration and login like ?
                union all select name from account.organisation where demonstration and name like ? order by 1
                """, String.class, login + "-%", login + "-%");
    }

    private static void entry(JdbcTemplate jdbc, String by, String demonstration, String kind, String about) {
        jdbc.update("""
                insert into journal.entry (at, login, request, kind, about, outcome, reading, demonstration, detail)
                values (now(), ?, '无', ?, ?, 'DONE', false, cast(? as boolean), '{}')
                """, by, kind, about, demonstration);
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
