package org.qiangxian.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People and the posts in which they act. */
@Repository
class PersonRepository {

    /** What a log-in must know of a person. */
    record Person(
            UUID id,
            String login,
            String name,
            @Nullable String password,
            @Nullable Instant passwordSetAt,
            boolean mustChange,
            boolean disabled,
            boolean demonstration) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Person> find(String login) {
        return jdbc.sql("""
                select id, login, name, password, password_set_at, must_change, disabled, demonstration
                from account.person where login = :login
                """)
                .param("login", login)
                .query(PersonRepository::person)
                .optional();
    }

    /** The posts in which {@code login} may act now, the oldest first. */
    List<Actor> actors(String login) {
        return jdbc.sql("""
                select p.id as person, t.id as post, p.login, p.name, o.id as organisation, o.name as organisation_name,
                       t.role, o.area, p.demonstration
                from account.person p
                join account.post t on t.person = p.id and t.granted_at is not null and t.ended_at is null
                join account.organisation o on o.id = t.organisation
                where p.login = :login and not p.disabled
                order by t.granted_at, t.id
                """)
                .param("login", login)
                .query(PersonRepository::actor)
                .list();
    }

    void loggedIn(UUID person) {
        jdbc.sql("update account.person set last_login_at = :now where id = :person")
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person)
                .update();
    }

    /** Ends every session of {@code login} on every node. */
    void endSessions(String login) {
        jdbc.sql("delete from account.spring_session where principal_name = :login")
                .param("login", login)
                .update();
    }

    private static Person person(ResultSet row, int n) throws SQLException {
        var set = row.getTimestamp("password_set_at");
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                row.getString("password"),
                set == null ? null : set.toInstant(),
                row.getBoolean("must_change"),
                row.getBoolean("disabled"),
                row.getBoolean("demonstration"));
    }

    private static Actor actor(ResultSet row, int n) throws SQLException {
        var area = row.getString("area");
        return new Actor(
                row.getObject("person", UUID.class),
                row.getObject("post", UUID.class),
                row.getString("login"),
                row.getString("name"),
                row.getObject("organisation", UUID.class),
                row.getString("organisation_name"),
                Role.valueOf(row.getString("role")),
                area == null ? null : new RegionCode(area),
                row.getBoolean("demonstration"));
    }
}
