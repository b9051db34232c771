package org.qiangxian.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.AccountFact.AccountOpened;
import org.qiangxian.account.AccountFact.AccountReset;
import org.qiangxian.account.AccountFact.AccountSwitched;
import org.qiangxian.account.AccountFact.AccountUnlocked;
import org.qiangxian.account.AccountFact.PostHandedOver;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the system administrator does (GB/T 22239 8.1.4.2): opens, resets, unlocks and disables accounts and proposes
 * posts. A post takes effect only when the security administrator grants it.
 */
@Service
@Transactional
class AccountAdministration {

    private static final int MOST_LINES = 1000;

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

    /** Reads lines 单位,姓名,账号,岗位 (comma, tab) and says line by line what is wrong. */
    List<AccountRow> preview(Actor actor, String lines) {
        actor.require(Role.SYSTEM_ADMIN);
        var filled = lines.lines().filter(line -> !line.isBlank()).toList();
        if (filled.size() > MOST_LINES) {
            throw new Refusal.Invalid("一次最多开通 1000 个账号。请分批提交。");
        }
        var seen = new HashSet<String>();
        var rows = new ArrayList<AccountRow>();
        for (var line : filled) {
            rows.add(row(rows.size() + 1, line, seen));
        }
        return rows;
    }

    private AccountRow row(int number, String line, Set<String> seen) {
        var cells = Arrays.stream(line.split("[,，\t]", -1)).map(String::strip).toList();
        if (cells.size() != 4) {
            return new AccountRow(number, line, "", "", null, "应为四项：单位、姓名、账号、岗位，用逗号隔开");
        }
        var login = LoginCheck.normal(cells.get(2));
        var role = Arrays.stream(Role.values())
                .filter(it -> it.label().equals(cells.get(3)))
                .findFirst()
                .orElse(null);
        return new AccountRow(
                number, cells.get(0), cells.get(1), login, role, error(cells.get(0), cells.get(1), login, role, seen));
    }

    private @Nullable String error(
            String organisation, String name, String login, @Nullable Role role, Set<String> seen) {
        if (!exists("select exists (select from account.organisation where name = :value)", organisation)) {
            return "没有这个单位，请先在“单位”中新增";
        }
        if (name.isEmpty() || name.length() > 40) {
            return "姓名应为 1 至 40 个字";
        }
        if (!login.matches("[a-z0-9][a-z0-9._-]{2,39}")) {
            return "账号应为 3 至 40 位小写字母、数字或 . _ -";
        }
        if (role == null) {
            return "没有这个岗位";
        }
        return !seen.add(login) || exists("select exists (select from account.person where login = :value)", login)
                ? "账号已被使用，请换一个"
                : null;
    }

    private boolean exists(String question, String value) {
        return jdbc.sql(question).param("value", value).query(Boolean.class).single();
    }

    /** Opens all accounts of a list without errors, or none. */
    List<AccountRow.Slip> open(Actor actor, String lines) {
        var rows = preview(actor, lines);
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.error() != null)) {
            throw new Refusal.Invalid("清单中还有错误，一个账号也没有开通。请改正后再提交。");
        }
        return rows.stream().map(this::open).toList();
    }

    private AccountRow.Slip open(AccountRow row) {
        var role = java.util.Objects.requireNonNull(row.role());
        jdbc.sql("insert into account.person (login, name, must_change, created_at) values (:login, :name, true, :now)")
                .param("login", row.login())
                .param("name", row.name())
                .param("now", now())
                .update();
        people.propose(row.login(), row.organisation(), role);
        facts.publishEvent(new AccountOpened(row.login(), row.name(), row.organisation(), role.label()));
        return slip(row.login(), row.name(), row.organisation());
    }

    private AccountRow.Slip slip(String login, String name, String organisation) {
        return new AccountRow.Slip(organisation, name, login, activations.issue(login));
    }

    /** Issues a new one-time link; the old password and all sessions end at once. */
    AccountRow.Slip reset(Actor actor, String login) {
        var person = ordinary(actor, login);
        jdbc.sql("update account.person set password = null, must_change = true where id = :id")
                .param("id", person.id())
                .update();
        people.endSessions(login);
        facts.publishEvent(new AccountReset(login));
        return slip(login, person.name(), "");
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
        facts.publishEvent(new AccountUnlocked(login));
    }

    void disable(Actor actor, String login, boolean disabled) {
        var person = ordinary(actor, login);
        if (person.id().equals(actor.person())) {
            throw new Refusal.Invalid("不能停用自己的账号。请由另一名系统管理员办理。");
        }
        jdbc.sql("update account.person set disabled = :disabled where id = :id")
                .param("disabled", disabled)
                .param("id", person.id())
                .update();
        people.endSessions(login);
        facts.publishEvent(new AccountSwitched(login, disabled));
    }

    /** Ends all posts of one person and proposes them for another, who must wait for the grant. */
    void handOver(Actor actor, String from, String to) {
        ordinary(actor, from);
        ordinary(actor, to);
        for (var post : people.actors(from)) {
            jdbc.sql("update account.post set ended_at = :now where id = :post")
                    .param("now", now())
                    .param("post", post.post())
                    .update();
            people.propose(LoginCheck.normal(to), post.organisationName(), post.role());
            facts.publishEvent(new PostHandedOver(
                    to, from, post.organisationName(), post.role().label()));
        }
        people.endSessions(from);
    }

    private PersonRepository.Person known(Actor actor, String login) {
        actor.require(Role.SYSTEM_ADMIN);
        return people.find(LoginCheck.normal(login))
                .orElseThrow(() -> new Refusal.NotFound("没有账号 %s。请核对后再试。".formatted(login)));
    }

    private PersonRepository.Person ordinary(Actor actor, String login) {
        var person = known(actor, login);
        if (person.demonstration()) {
            throw new Refusal.Invalid("演示账号由平台维护，不能在这里办理。");
        }
        return person;
    }

    /** Accounts whose login, name or organisation holds {@code query}, at most 200. */
    List<AccountRow.Account> accounts(Actor actor, String query) {
        actor.require(Role.SYSTEM_ADMIN);
        return jdbc.sql("""
                select p.login, p.name, coalesce(o.name, '') as organisation, coalesce(t.role, '') as role,
                       t.granted_at is not null as active, p.disabled,
                       exists (select from account.login_lock l where l.login = p.login and l.until > :now) as locked
                from account.person p
                left join account.post t on t.person = p.id and t.ended_at is null
                left join account.organisation o on o.id = t.organisation
                where strpos(p.login || ' ' || p.name || ' ' || coalesce(o.name, ''), :query) > 0
                order by p.demonstration, o.area nulls first, p.login limit 200
                """)
                .param("now", now())
                .param("query", query.strip())
                .query(AccountRow.Account.class)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
