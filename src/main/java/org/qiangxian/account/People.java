package org.qiangxian.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** People and the posts in which they act. What a log-in must know of them is for {@code login} alone. */
@Service
public class People {

    /** What a log-in must know of a person. */
    public record Person(
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

    People(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Person> find(String login) {
        return jdbc.sql("""
                select id, login, name, password, password_set_at, must_change, disabled, demonstration
                from account.person where login = :login
                """).param("login", login).query(People::person).optional();
    }

    /** The posts in which {@code login} may act now, the oldest first. */
    public List<Actor> actors(String login) {
        return jdbc.sql("""
                select p.id as person, t.id as post, p.login, p.name, o.id as organisation, o.name as organisation_name,
                       t.role, o.area, p.demonstration
                from account.person p
                join account.post t on t.person = p.id and t.granted_at is not null and t.ended_at is null
                join account.organisation o on o.id = t.organisation
                where p.login = :login and not p.disabled
                order by t.granted_at, t.id
                """).param("login", login).query(People::actor).list();
    }

    /** The posts of {@code login} that have not ended, granted or proposed, also of a disabled account. */
    List<AccountRow.Held> held(String login) {
        return held(List.of(login)).getOrDefault(login, List.of());
    }

    /** The same of several, by the account; one that has none is not among them. */
    Map<String, List<AccountRow.Held>> held(List<String> logins) {
        var held = new HashMap<String, List<AccountRow.Held>>();
        jdbc.sql("""
                select p.login, o.name as organisation, t.role, t.granted_at is not null as granted
                from account.post t join account.person p on p.id = t.person
                join account.organisation o on o.id = t.organisation
                where p.login = any(:logins) and t.ended_at is null
                order by t.proposed_at, t.id
                """).param("logins", logins.toArray(String[]::new)).query(row -> {
            held.computeIfAbsent(row.getString("login"), _ -> new ArrayList<>())
                    .add(new AccountRow.Held(
                            row.getString("organisation"),
                            Role.valueOf(row.getString("role")),
                            row.getBoolean("granted")));
        });
        return held;
    }

    /** How many posts of a person nobody else fills in the same organisation; an account of the demonstration fills none of others. */
    int heldAlone(UUID person) {
        return jdbc.sql("""
                select count(*) from account.post t join account.person s on s.id = t.person
                where t.person = :person and t.granted_at is not null and t.ended_at is null
                  and not exists (select from account.post o join account.person p on p.id = o.person
                                  where o.organisation = t.organisation and o.role = t.role and o.person <> t.person
                                    and o.granted_at is not null and o.ended_at is null
                                    and not p.disabled and p.demonstration = s.demonstration)
                """).param("person", person).query(Integer.class).single();
    }

    /** Ends the posts in force of a person. */
    void endPosts(UUID person) {
        jdbc.sql("""
                update account.post set ended_at = :now
                where person = :person and granted_at is not null and ended_at is null
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person)
                .update();
    }

    public void loggedIn(UUID person) {
        jdbc.sql("""
                update account.person set previous_login_at = last_login_at, last_login_at = :now where id = :person
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person)
                .update();
    }

    /** Stores {@code hash} as the password the person chose, which need not be changed at the next log-in. */
    public void renewPassword(UUID person, String hash, Instant at) {
        jdbc.sql("""
                update account.person set password = :hash, password_set_at = :at, must_change = false where id = :person
                """)
                .param("hash", hash)
                .param("at", Timestamp.from(at))
                .param("person", person)
                .update();
    }

    /** Takes a person's password away; only a new link lets them set one. */
    void forgetPassword(UUID person) {
        jdbc.sql("update account.person set password = null, must_change = true where id = :person")
                .param("person", person)
                .update();
    }

    /** Bars a person, or lets them in again, which also begins the 400 days of {@link Dormancy} anew. */
    void disable(UUID person, boolean disabled) {
        jdbc.sql("""
                update account.person
                set disabled = :disabled, restored_at = case when :disabled then restored_at else :now end
                where id = :person
                """)
                .param("disabled", disabled)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person)
                .update();
    }

    /** Ends every session of {@code login} on every node. */
    public void endSessions(String login) {
        jdbc.sql("delete from account.spring_session where principal_name = :login")
                .param("login", login)
                .update();
    }

    /**
     * Proposes a post. Administrators hold one administrative post and nothing else (GB/T 22239 8.1.4.2); the person is
     * locked meanwhile, so that two proposals at once cannot pass the check together.
     */
    void propose(String login, String organisation, Role role) {
        jdbc.sql("select id from account.person where login = :login for update")
                .param("login", login)
                .query(UUID.class)
                .list();
        var roles = held(login).stream().map(AccountRow.Held::role).toList();
        if (!roles.isEmpty() && (role.administrator() || roles.stream().anyMatch(Role::administrator))) {
            throw new Refusal.Conflict("三员分立：系统、安全、审计管理员各由一人担任，不得兼任，也不得兼办业务。请另选人员。");
        }
        jdbc.sql("""
                insert into account.post (person, organisation, role, proposed_at)
                select p.id, o.id, :role, :now from account.person p, account.organisation o
                where p.login = :login and o.name = :organisation
                on conflict (person, organisation, role) where ended_at is null do nothing
                """)
                .param("role", role.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("login", login)
                .param("organisation", organisation)
                .update();
    }

    /** The account name in the form in which it is stored, of what was typed. */
    public static String login(String typed) {
        var trimmed = Typing.trimmed(typed).toLowerCase(Locale.ROOT);
        return trimmed.length() > 64 ? trimmed.substring(0, 64) : trimmed;
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
