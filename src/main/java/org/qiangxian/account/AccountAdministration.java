package org.qiangxian.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.qiangxian.account.AccountFact.AccountReset;
import org.qiangxian.account.AccountFact.AccountSwitched;
import org.qiangxian.account.AccountFact.AccountUnlocked;
import org.qiangxian.account.AccountFact.PostHandedOver;
import org.qiangxian.shell.Paged;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the system administrator does with accounts that are there (GB/T 22239 8.1.4.2): resets, unlocks, disables and
 * restores them, and hands posts over. A post takes effect only when the security administrator grants it.
 */
@Service
@Transactional
class AccountAdministration {

    private static final int PAGE = 50;
    private static final String FOUND = """
            where strpos(lower(p.login || ' ' || p.name), :query) > 0 or exists (
                select from account.post t join account.organisation o on o.id = t.organisation
                where t.person = p.id and t.ended_at is null and strpos(o.name, :query) > 0)
            """;

    private final JdbcClient jdbc;
    private final PersonRepository people;
    private final Activations activations;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AccountAdministration(
            JdbcClient jdbc,
            PersonRepository people,
            Activations activations,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.activations = activations;
        this.facts = facts;
        this.clock = clock;
    }

    /** Issues a new one-time link; the old password and all sessions end at once. */
    Slip reset(Actor actor, String login) {
        var person = ordinary(actor, login);
        jdbc.sql("update account.person set password = null, must_change = true where id = :id")
                .param("id", person.id())
                .update();
        people.endSessions(person.login());
        facts.publishEvent(new AccountReset(person.login()));
        var posts = people.held(person.login());
        return activations.slip(
                person.login(),
                person.name(),
                posts.stream().map(AccountRow.Held::organisation).distinct().collect(Collectors.joining("、")),
                posts.stream().map(post -> post.role().label()).distinct().collect(Collectors.joining("、")));
    }

    /** Opens what wrong passwords locked; also a demonstration account, of which nothing else can be changed. */
    void unlock(Actor actor, String login) {
        var person = known(actor, login);
        jdbc.sql("delete from account.login_failure where login = :login")
                .param("login", person.login())
                .update();
        jdbc.sql("delete from account.login_lock where login = :login")
                .param("login", person.login())
                .update();
        facts.publishEvent(new AccountUnlocked(person.login()));
    }

    /** Disables an account at once, or restores it, which also begins its 400 days anew. */
    void disable(Actor actor, String login, boolean disabled) {
        var person = ordinary(actor, login);
        if (person.id().equals(actor.person())) {
            throw new Refusal.Invalid("不能停用自己的账号。请由另一名系统管理员办理。");
        }
        jdbc.sql("""
                update account.person
                set disabled = :disabled, restored_at = case when :disabled then restored_at else :now end
                where id = :id
                """)
                .param("disabled", disabled)
                .param("now", now())
                .param("id", person.id())
                .update();
        people.endSessions(person.login());
        facts.publishEvent(new AccountSwitched(person.login(), disabled));
    }

    /**
     * Ends all posts of one person, who may be disabled already, and proposes them for another, who must wait for the
     * grant.
     */
    void handOver(Actor actor, String from, String to) {
        var leaving = ordinary(actor, from);
        var coming = ordinary(actor, to);
        if (coming.id().equals(leaving.id()) || coming.disabled()) {
            throw new Refusal.Invalid("接手人应为另一个在用的账号。请核对接手人账号。");
        }
        var posts = people.held(leaving.login()).stream()
                .filter(AccountRow.Held::granted)
                .toList();
        if (posts.isEmpty()) {
            throw new Refusal.Invalid("%s 没有在任的岗位，无可移交。请核对账号。".formatted(leaving.name()));
        }
        people.endPosts(leaving.id());
        for (var post : posts) {
            people.propose(coming.login(), post.organisation(), post.role());
            facts.publishEvent(new PostHandedOver(
                    coming.login(),
                    leaving.login(),
                    post.organisation(),
                    post.role().label()));
        }
        people.endSessions(leaving.login());
    }

    private PersonRepository.Person known(Actor actor, String login) {
        actor.require(Role.SYSTEM_ADMIN);
        return people.find(LoginCheck.normal(login))
                .orElseThrow(() -> new Refusal.NotFound("没有账号 %s。请核对后再试。".formatted(Typing.trimmed(login))));
    }

    private PersonRepository.Person ordinary(Actor actor, String login) {
        var person = known(actor, login);
        if (person.demonstration()) {
            throw new Refusal.Invalid("演示账号由平台维护，不能在这里办理。");
        }
        return person;
    }

    /** A page of the accounts whose login, name or organisation holds {@code query}. */
    Paged<AccountRow.Account> accounts(Actor actor, String query, int page) {
        actor.require(Role.SYSTEM_ADMIN);
        var asked = Typing.trimmed(query).toLowerCase(java.util.Locale.ROOT);
        var total = jdbc.sql("select count(*) from account.person p " + FOUND)
                .param("query", asked)
                .query(Integer.class)
                .single();
        return Paged.of(page, PAGE, total, (limit, offset) -> accounts(asked, limit, offset));
    }

    private List<AccountRow.Account> accounts(String query, int limit, int offset) {
        return jdbc.sql("""
                select p.login, p.name, p.demonstration, p.password is not null as activated, p.disabled,
                       greatest(p.created_at, p.last_login_at, p.restored_at) < :unused as unused,
                       exists (select from account.login_lock l where l.login = p.login and l.until > :now) as locked
                from account.person p
                """ + FOUND + " order by p.demonstration, p.login limit :limit offset :offset")
                .param("unused", Timestamp.from(clock.instant().minus(Dormancy.LIMIT)))
                .param("now", now())
                .param("query", query)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new AccountRow.Account(
                        row.getString("login"),
                        row.getString("name"),
                        row.getBoolean("demonstration"),
                        row.getBoolean("activated"),
                        row.getBoolean("disabled"),
                        row.getBoolean("unused"),
                        row.getBoolean("locked"),
                        people.held(row.getString("login"))))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
