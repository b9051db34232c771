package org.qiangxian.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.AccountFact.AccountOpened;
import org.qiangxian.account.AccountFact.PostProposed;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts opened in bulk from lines 单位,姓名,账号,岗位: all of a list without errors, or none. Who has an account already
 * gets a further post with it: one person, one account (GB/T 22239 8.1.4.1 a).
 */
@Service
@Transactional
class AccountList {

    private static final int MOST_LINES = 1000;
    private static final int LONGEST_LINE = 400;

    private final JdbcClient jdbc;
    private final People people;
    private final Activations activations;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AccountList(JdbcClient jdbc, People people, Activations activations, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.activations = activations;
        this.facts = facts;
        this.clock = clock;
    }

    /** Reads the lines (comma or tab) and says line by line what is wrong. */
    List<AccountRow> preview(Actor actor, String lines) {
        actor.require(Role.SYSTEM_ADMIN);
        var filled = lines.lines().filter(line -> !Typing.blank(line)).toList();
        if (filled.isEmpty()) {
            throw new Refusal.Invalid("清单是空的。请每行填写一个账号。");
        }
        if (filled.size() > MOST_LINES) {
            throw new Refusal.Invalid("一次最多开通 1000 个账号。请分批提交。");
        }
        if (filled.stream().anyMatch(line -> Typing.length(line) > LONGEST_LINE)) {
            throw new Refusal.Invalid("有一行超过 %d 个字。请每行填写一个账号，写单位、姓名、账号、岗位四项。".formatted(LONGEST_LINE));
        }
        var seen = new HashSet<String>();
        var rows = new ArrayList<AccountRow>();
        for (var line : filled) {
            rows.add(row(actor, rows.size() + 1, line, seen));
        }
        return rows;
    }

    private AccountRow row(Actor actor, int number, String line, Set<String> seen) {
        var cells = Arrays.stream(line.split("[,，\t]", -1)).map(String::strip).toList();
        if (cells.size() != 4) {
            return new AccountRow(number, line, "", "", null, false, "应为四项：单位、姓名、账号、岗位，用逗号隔开");
        }
        var login = People.login(cells.get(2));
        var role = Arrays.stream(Role.values())
                .filter(it -> it.label().equals(cells.get(3)))
                .findFirst()
                .orElse(null);
        var row = new AccountRow(
                number,
                cells.get(0),
                cells.get(1),
                login,
                role,
                people.find(login).isPresent(),
                null);
        return new AccountRow(
                number, row.organisation(), row.name(), login, role, row.known(), error(actor, row, seen));
    }

    private @Nullable String error(Actor actor, AccountRow row, Set<String> seen) {
        var kind = kind(row.organisation());
        var role = row.role();
        if (kind.isEmpty()) {
            return "没有这个单位，请先在“单位”中新增";
        }
        if (row.name().isEmpty() || row.name().length() > 40) {
            return "姓名应为 1 至 40 个字";
        }
        if (!row.login().matches("[a-z0-9][a-z0-9._-]{2,39}")) {
            return "账号应为 3 至 40 位小写字母、数字或 . _ -";
        }
        if (role == null) {
            return "没有这个岗位";
        }
        if (!kind.get().has(role)) {
            return "“%s”不设“%s”岗位".formatted(kind.get().label(), role.label());
        }
        if (!seen.add(row.login())) {
            return "清单中账号重复";
        }
        return row.known() ? further(actor, row, role) : null;
    }

    /** Why an existing account cannot get a further post; null where it can. */
    private @Nullable String further(Actor actor, AccountRow row, Role role) {
        var person = people.find(row.login()).orElseThrow();
        if (DemonstrationPost.fixed(person.login())
                || actor.demonstration() && !person.demonstration()
                || !person.name().equals(row.name())) {
            return "账号已被使用，请换一个";
        }
        var held = people.held(row.login());
        if (held.stream()
                .anyMatch(post -> post.role() == role && post.organisation().equals(row.organisation()))) {
            return "此人已有这个岗位";
        }
        var separated = role.administrator()
                ? !held.isEmpty()
                : held.stream().anyMatch(post -> post.role().administrator());
        return separated ? "三员分立：管理员不得兼任，也不得兼办业务" : null;
    }

    private Optional<Organisation.Kind> kind(String organisation) {
        return jdbc.sql("select kind from account.organisation where name = :name")
                .param("name", organisation)
                .query(Organisation.Kind.class)
                .optional();
    }

    /** Opens all accounts of a list without errors, or none; a slip for each that is new. */
    List<Slip> open(Actor actor, String lines) {
        var rows = preview(actor, lines);
        if (rows.stream().anyMatch(row -> row.error() != null)) {
            throw new Refusal.Invalid("清单中还有错误，一个账号也没有开通。请改正后再提交。");
        }
        return rows.stream()
                .map(row -> open(actor, row))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Slip> open(Actor actor, AccountRow row) {
        var role = Objects.requireNonNull(row.role());
        if (row.known()) {
            people.propose(row.login(), row.organisation(), role);
            facts.publishEvent(new PostProposed(row.login(), row.organisation(), role.label()));
            return Optional.empty();
        }
        jdbc.sql("""
                insert into account.person (login, name, must_change, demonstration, created_at)
                values (:login, :name, true, :demonstration, :now)
                """)
                .param("demonstration", actor.demonstration())
                .param("login", row.login())
                .param("name", row.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        people.propose(row.login(), row.organisation(), role);
        facts.publishEvent(new AccountOpened(row.login(), row.name(), row.organisation(), role.label()));
        return Optional.of(activations.slip(row.login(), row.name(), row.organisation(), role.label()));
    }
}
