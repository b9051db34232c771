package org.qiangxian.attack;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.account.People;
import org.qiangxian.account.Role;
import org.qiangxian.attack.AdministrationTable.Account;
import org.qiangxian.attack.AdministrationTable.Act;
import org.qiangxian.attack.AdministrationTable.AddOrganisation;
import org.qiangxian.attack.AdministrationTable.Answer;
import org.qiangxian.attack.AdministrationTable.Assent;
import org.qiangxian.attack.AdministrationTable.Disable;
import org.qiangxian.attack.AdministrationTable.Grant;
import org.qiangxian.attack.AdministrationTable.HandOver;
import org.qiangxian.attack.AdministrationTable.Open;
import org.qiangxian.attack.AdministrationTable.Post;
import org.qiangxian.attack.AdministrationTable.Recode;
import org.qiangxian.attack.AdministrationTable.Reset;
import org.qiangxian.attack.AdministrationTable.Revoke;
import org.qiangxian.attack.AdministrationTable.State;
import org.qiangxian.attack.AdministrationTable.Unlock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares the platform, act by act, with the table of acts that {@link AdministrationSearchTests} searches. */
@PlatformTest
@Tag("embedded")
@Transactional
class LoneAdministratorTests {

    private static final Pattern LINK = Pattern.compile("/activate/[a-z0-9-]+");
    private static final int STEPS = 1500;
    private static final int STEPS_OF_A_WALK = 25;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    @DisplayName(
            "8.1.4.2: the platform does what the table of acts says, and refuses what it refuses, in every situation of an act")
    void thePlatformIsTheTable() {
        var tried = new LeastTried(14);
        var allowed = 0;
        for (var walk = 0; walk < STEPS / STEPS_OF_A_WALK; walk++) {
            allowed += undone(() -> walk(tried));
        }
        assertThat(allowed).as("acts done").isBetween(STEPS / 4, STEPS * 9 / 10);
        assertThat(tried.situations()).as("situations tried").isGreaterThan(STEPS / 3);
    }

    /** Walks from the quiet state, act by act; returns how many acts were allowed. */
    private int walk(LeastTried tried) {
        enterTheCast();
        var state = AdministrationCast.quiet(
                Set.of(AdministrationCast.SYSTEM, AdministrationCast.SECURITY, AdministrationCast.AUDIT));
        var allowed = 0;
        for (var step = 0; step < STEPS_OF_A_WALK; step++) {
            var attempt = tried.next(state);
            if (attempt.isEmpty()) {
                break;
            }
            var next = attempt.get();
            var expected = AdministrationTable.after(state, next.actor(), next.act());
            var situation = "%s by %s in %s".formatted(next.act(), next.actor(), state);
            var answer = keptOrUndone(next);
            assertThat(answer.getResponse().getStatus() < 400)
                    .as("allowed: " + situation)
                    .isEqualTo(expected.isPresent());
            allowed += expected.isPresent() ? 1 : 0;
            var now = expected.orElse(state);
            assertThat(seen(slip(answer, next.act()), state)).as(situation).isEqualTo(now);
            state = now;
        }
        return allowed;
    }

    /** Sends an attempt in a transaction of its own, as in production: a refused one is rolled back. */
    private MvcTestResult keptOrUndone(LeastTried.Attempt attempt) {
        return requireNonNull(nested().execute(status -> {
            var answer = send(attempt);
            if (answer.getResponse().getStatus() >= 400) {
                status.setRollbackOnly();
            }
            return answer;
        }));
    }

    private <T> T undone(Supplier<T> work) {
        return requireNonNull(nested().execute(status -> {
            var done = work.get();
            status.setRollbackOnly();
            return done;
        }));
    }

    private TransactionTemplate nested() {
        var nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return nested;
    }

    private MvcTestResult send(LeastTried.Attempt attempt) {
        var accounts = "/admin/accounts/";
        return switch (attempt.act()) {
            case AddOrganisation() ->
                send(
                        attempt,
                        "/admin/organisations",
                        Map.of("name", AdministrationTable.ADDED, "kind", "CITY", "area", "140728"));
            case Open(var login, var post) ->
                send(
                        attempt,
                        "/admin/accounts",
                        Map.of(
                                "lines",
                                String.join(
                                        ",",
                                        post.organisation(),
                                        login,
                                        login,
                                        post.role().label())));
            case Reset(var login) -> send(attempt, accounts + login + "/reset", Map.of());
            case Unlock(var login) -> send(attempt, accounts + login + "/unlock", Map.of());
            case Disable(var login, var disabled) ->
                send(attempt, accounts + login + "/disable", Map.of("disabled", String.valueOf(disabled)));
            case HandOver(var from, var to) -> send(attempt, accounts + from + "/hand-over", Map.of("to", to));
            case Grant(var login, var post) -> send(attempt, "/admin/grants/" + id(login, post) + "/grant", Map.of());
            case Revoke(var login, var post) -> send(attempt, "/admin/grants/" + id(login, post) + "/revoke", Map.of());
            case Recode(var organisation) ->
                send(
                        attempt,
                        "/admin/organisations/" + organisation(organisation) + "/code",
                        Map.of("to", "140727", "name", organisation));
            case Answer(var assent, var agreed) ->
                send(attempt, "/admin/assents/" + id(assent), Map.of("agreed", String.valueOf(agreed)));
        };
    }

    private MvcTestResult send(LeastTried.Attempt attempt, String path, Map<String, String> fields) {
        var actor = people.actors(attempt.actor()).getFirst();
        var request = mvc.post().uri(path).with(csrf()).with(Actors.as(actor));
        fields.forEach(request::param);
        return request.exchange();
    }

    private String id(String login, Post post) {
        return jdbc.sql("""
                select cast(t.id as text) from account.post t join account.person p on p.id = t.person
                join account.organisation o on o.id = t.organisation
                where p.login = :login and t.role = :role and o.name = :organisation and t.ended_at is null
                """)
                .param("login", login)
                .param("role", post.role().name())
                .param("organisation", post.organisation())
                .query(String.class)
                .single();
    }

    /** The identifier of the organisation; one that does not exist yet is added without members. */
    private String organisation(String name) {
        return jdbc.sql("select cast(id as text) from account.organisation where name = :name")
                .param("name", name)
                .query(String.class)
                .optional()
                .orElse("00000000-0000-0000-0000-000000000000");
    }

    private String id(Assent assent) {
        return jdbc.sql("""
                select cast(c.id as text) from account.assent c join account.person s on s.id = c.subject
                join account.person a on a.id = c.asker
                where s.login = :subject and a.login = :asker and c.matter = :matter and c.used_at is null
                  and c.agreed is not false
                """)
                .param("subject", assent.subject())
                .param("asker", assent.asker())
                .param("matter", assent.matter().name())
                .query(String.class)
                .single();
    }

    /** Whose slip stands in an answer: whoever reads it can set the password. */
    private static Set<String> slip(MvcTestResult answer, Act act) {
        var body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        var login = act instanceof Reset(var reset) ? reset : act instanceof Open open ? open.login() : "nobody";
        return LINK.matcher(body).find() ? Set.of(login) : Set.of();
    }

    /** The state in the database, in the terms of the table. */
    private State seen(Set<String> slip, State before) {
        record Row(String login, boolean disabled, String role, String organisation, boolean granted) {}
        var mine = new HashSet<>(slip);
        before.accounts().forEach((login, account) -> {
            if (account.mine()) {
                mine.add(login);
            }
        });
        var rows = jdbc.sql("""
                select p.login, p.disabled, coalesce(t.role, '') as role, coalesce(o.name, '') as organisation,
                       t.granted_at is not null as granted
                from account.person p left join account.post t on t.person = p.id and t.ended_at is null
                left join account.organisation o on o.id = t.organisation
                where p.login like 'lone-%'
                """).query(Row.class).list();
        var accounts = rows.stream().collect(Collectors.groupingBy(Row::login)).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        each -> new Account(
                                each.getValue().getFirst().disabled(),
                                mine.contains(each.getKey()),
                                each.getValue().stream()
                                        .filter(row -> !row.role().isEmpty())
                                        .map(row ->
                                                new Post(Role.valueOf(row.role()), row.organisation(), row.granted()))
                                        .collect(Collectors.toUnmodifiableSet()))));
        var assents = jdbc.sql("""
                select a.login as asker, s.login as subject, c.matter, coalesce(c.agreed, false) as agreed
                from account.assent c join account.person s on s.id = c.subject join account.person a on a.id = c.asker
                where c.used_at is null and c.agreed is not false and s.login like 'lone-%'
                """).query(Assent.class).set();
        var added = jdbc.sql("select exists (select from account.organisation where name = :name)")
                .param("name", AdministrationTable.ADDED)
                .query(Boolean.class)
                .single();
        return new State(accounts, Set.copyOf(assents), added);
    }

    private void enterTheCast() {
        AdministrationCast.CAST.forEach((login, post) -> jdbc.sql("""
                with p as (insert into account.person (login, name, password, password_set_at, created_at)
                    values (:login, :login, '{argon2}x', now(), now()) returning id)
                insert into account.post (person, organisation, role, proposed_at, granted_at)
                select p.id, o.id, :role, now(), now() from p, account.organisation o where o.name = :organisation
                """)
                .param("login", login)
                .param("role", post.role().name())
                .param("organisation", post.organisation())
                .update());
    }
}
