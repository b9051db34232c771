package org.qiangxian.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.People;
import org.qiangxian.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One administrator tries what the pages of accounts, grants and assents offer, in every order of three acts: opens accounts for
 * a straw man, resets everybody, keeps each slip and sets the password with it, grants and agrees wherever it can. Once a reset of the security administrator's account and two more clicks made the system administrator
 * everything.
 */
@PlatformTest
@Tag("once")
@Transactional
class LoneAdministratorTests {

    private static final Pattern LINK = Pattern.compile("/activate/[a-z0-9-]+");
    private static final String STRAW = "lone-straw";
    private static final int DEPTH = 3;
    private static final Map<String, Role> CAST = new TreeMap<>(Map.of(
            "lone-system", Role.SYSTEM_ADMIN,
            "lone-security", Role.SECURITY_ADMIN,
            "lone-audit", Role.AUDIT_ADMIN,
            "lone-city", Role.CITY));

    /** A form that somebody sends. */
    private record Attempt(String path, Map<String, String> fields) {}

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    PlatformTransactionManager transactions;

    private final Set<String> seen = new HashSet<>();
    /** The posts with which the search began. */
    private final Set<UUID> begun = new HashSet<>();

    private final List<String> found = new ArrayList<>();

    @BeforeEach
    void enterTheCast() {
        CAST.forEach((login, role) -> jdbc.sql("""
                with p as (insert into account.person (login, name, password, password_set_at, created_at)
                    values (:login, :login, '{argon2}x', now(), now()) returning id)
                insert into account.post (person, organisation, role, proposed_at, granted_at)
                select p.id, o.id, :role, now(), now() from p, account.organisation o where o.name = :organisation
                """)
                .param("login", login)
                .param("role", role.name())
                .param("organisation", role == Role.CITY ? "平遥县市场监督管理局" : "国家市场监督管理总局")
                .update());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lone-system", "lone-security", "lone-audit"})
    @DisplayName("8.1.4.2: nothing that one administrator does alone leads to another's post or to business")
    void leadsNowhere(String login) {
        begin(Set.of(login));
        search(Set.of(login), DEPTH, List.of());

        assertThat(seen).as("states seen").hasSizeGreaterThan(login.equals("lone-system") ? 20 : 0);
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("8.1.4.2: the same search finds what a system and a security administrator can do together")
    void findsWhatTwoCanDo() {
        begin(Set.of("lone-system", "lone-security"));
        search(Set.of("lone-system", "lone-security"), 2, List.of());

        assertThat(found).isNotEmpty();
    }

    private void begin(Set<String> mine) {
        mine.stream().flatMap(each -> people.actors(each).stream()).forEach(each -> begun.add(each.post()));
    }

    /** Tries each attempt from here, and from where it leads; a state that was seen is not looked at again. */
    private void search(Set<String> mine, int depth, List<String> path) {
        var key = depth + " " + state(mine);
        if (depth == 0 || !seen.add(key)) {
            return;
        }
        for (var actor :
                mine.stream().flatMap(each -> people.actors(each).stream()).toList()) {
            for (var attempt : attempts(actor)) {
                undone(() -> {
                    var now = new TreeSet<>(mine);
                    var answer = send(actor, attempt);
                    if (answer.getResponse().getStatus() >= 400) {
                        return;
                    }
                    use(answer).ifPresent(now::add);
                    var further = Stream.concat(path.stream(), Stream.of(actor.login() + attempt))
                            .toList();
                    now.stream()
                            .flatMap(each -> people.actors(each).stream())
                            .filter(each -> !begun.contains(each.post()))
                            .forEach(each -> found.add(each.login() + " " + each.role() + " by " + further));
                    if (found.isEmpty()) {
                        search(now, depth - 1, further);
                    }
                });
            }
        }
    }

    private List<Attempt> attempts(Actor actor) {
        return switch (actor.role()) {
            case SYSTEM_ADMIN ->
                Stream.of(opened(), onAccounts(), assents())
                        .flatMap(List::stream)
                        .toList();
            case SECURITY_ADMIN ->
                Stream.of(grants(), assents()).flatMap(List::stream).toList();
            case AUDIT_ADMIN -> assents();
            default -> List.of();
        };
    }

    private static List<Attempt> opened() {
        return Stream.of(
                        "国家市场监督管理总局,替身," + STRAW + ",安全管理员",
                        "国家市场监督管理总局,替身," + STRAW + ",总局业务",
                        "平遥县市场监督管理局,替身," + STRAW + ",培育城市经办",
                        "平遥县市场监督管理局,lone-system,lone-system,培育城市经办")
                .map(line -> new Attempt("/admin/accounts", Map.of("lines", line)))
                .toList();
    }

    private static List<Attempt> onAccounts() {
        return Stream.concat(CAST.keySet().stream(), Stream.of(STRAW))
                .flatMap(login -> Stream.of(
                        new Attempt("/admin/accounts/" + login + "/reset", Map.of()),
                        new Attempt("/admin/accounts/" + login + "/unlock", Map.of()),
                        new Attempt("/admin/accounts/" + login + "/hand-over", Map.of("to", STRAW))))
                .toList();
    }

    private List<Attempt> grants() {
        return jdbc.sql("""
                        select cast(t.id as text) from account.post t join account.person p on p.id = t.person
                        where p.login like 'lone-%' and t.ended_at is null
                        """).query(String.class).list().stream()
                .flatMap(post -> Stream.of("grant", "revoke")
                        .map(act -> new Attempt("/admin/grants/" + post + "/" + act, Map.of())))
                .toList();
    }

    private List<Attempt> assents() {
        return jdbc
                .sql("select cast(id as text) from account.assent where answered_at is null")
                .query(String.class)
                .list()
                .stream()
                .map(id -> new Attempt("/admin/assents/" + id, Map.of("agreed", "true")))
                .toList();
    }

    private MvcTestResult send(Actor actor, Attempt attempt) {
        var request = mvc.post().uri(attempt.path()).with(csrf()).with(Actors.as(actor));
        attempt.fields().forEach(request::param);
        return request.exchange();
    }

    /** Sets the password with the link of a slip; whose account it is. */
    private Optional<String> use(MvcTestResult answer) {
        var link = LINK.matcher(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        if (!link.find()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                update account.person p set password = '{argon2}mine', password_set_at = now(), must_change = false
                from account.activation a
                where a.person = p.id and a.issued_at = (select max(issued_at) from account.activation) and a.used_at is null
                returning p.login
                """).query(String.class).optional();
    }

    private String state(Set<String> mine) {
        return mine + jdbc.sql("""
                        select coalesce(string_agg(p.login || ' ' || t.role || ' ' || (t.granted_at is null), ',' order by p.login, t.role), '')
                            || coalesce((select string_agg(s.login || c.matter || coalesce(c.agreed::text, '?'), ',' order by s.login, c.matter)
                                from account.assent c join account.person s on s.id = c.subject where c.used_at is null), '')
                        from account.person p join account.post t on t.person = p.id and t.ended_at is null
                        where p.login like 'lone-%'
                        """).query(String.class).single();
    }

    private void undone(Runnable attempt) {
        var nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        nested.executeWithoutResult(status -> {
            attempt.run();
            status.setRollbackOnly();
        });
    }
}
