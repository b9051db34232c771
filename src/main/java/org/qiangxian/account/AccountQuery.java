package org.qiangxian.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.qiangxian.shell.Paged;
import org.qiangxian.shell.Typing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts as the system administrator's page lists them. */
@Component
class AccountQuery {

    private static final int PAGE = 50;
    private static final String FOUND = """
            where strpos(lower(p.login || ' ' || p.name), :query) > 0 or exists (
                select from account.post t join account.organisation o on o.id = t.organisation
                where t.person = p.id and t.ended_at is null and strpos(lower(o.name), :query) > 0)
            """;

    private final JdbcClient jdbc;
    private final People people;
    private final Locks locks;
    private final Clock clock;

    AccountQuery(JdbcClient jdbc, People people, Locks locks, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.locks = locks;
        this.clock = clock;
    }

    /** A page of the accounts whose login, name or organisation holds {@code query}. */
    Paged<AccountRow.Account> accounts(Actor actor, String query, int page) {
        actor.require(Role.SYSTEM_ADMIN);
        var asked = Typing.trimmed(query).toLowerCase(Locale.ROOT);
        var total = jdbc.sql("select count(*) from account.person p " + FOUND)
                .param("query", asked)
                .query(Integer.class)
                .single();
        return Paged.of(page, PAGE, total, (limit, offset) -> accounts(asked, limit, offset));
    }

    /** All of them. */
    List<AccountRow.Account> all(Actor actor, String query) {
        actor.require(Role.SYSTEM_ADMIN);
        return accounts(Typing.trimmed(query).toLowerCase(Locale.ROOT), Integer.MAX_VALUE, 0);
    }

    private List<AccountRow.Account> accounts(String query, int limit, int offset) {
        var locked = locks.locked();
        var listed = jdbc.sql("""
                select p.login, p.name, p.password is not null as activated, p.disabled,
                       greatest(p.created_at, p.last_login_at, p.restored_at) < :unused as unused
                from account.person p
                """ + FOUND + " order by p.demonstration, p.login limit :limit offset :offset")
                .param("unused", Timestamp.from(clock.instant().minus(Dormancy.LIMIT)))
                .param("query", query)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new AccountRow.Account(
                        row.getString("login"),
                        row.getString("name"),
                        DemonstrationPost.fixed(row.getString("login")),
                        row.getBoolean("activated"),
                        row.getBoolean("disabled"),
                        row.getBoolean("unused"),
                        locked.contains(row.getString("login")),
                        List.of()))
                .list();
        var posts = people.held(listed.stream().map(AccountRow.Account::login).toList());
        return listed.stream()
                .map(each -> each.holding(posts.getOrDefault(each.login(), List.of())))
                .toList();
    }
}
