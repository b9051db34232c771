package org.qiangxian.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.AccountFact.AdministratorsAppointed;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The first start: a one-time link with which the three administrators are appointed, three persons at once. */
@Component
public class Appointments {

    static final Duration VALID = Duration.ofHours(24);
    private static final List<Role> THREE = List.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);

    /** One of the three. */
    public record Appointed(String login, String name) {}

    private final JdbcClient jdbc;
    private final People people;
    private final Activations activations;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Appointments(
            JdbcClient jdbc, People people, Activations activations, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.activations = activations;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Whether somebody can act as system administrator, or holds a link with which they will. If nobody can, because the
     * links ran out or all were disabled, the next start appoints three anew.
     */
    boolean done() {
        return someCanAct(Role.SYSTEM_ADMIN);
    }

    /** Whether somebody can act in {@code role}, or holds a link with which they will. */
    boolean someCanAct(Role role) {
        return jdbc.sql("""
                select exists (
                    select from account.post t join account.person p on p.id = t.person
                    where t.role = :role and t.granted_at is not null and t.ended_at is null
                      and not p.demonstration and not p.disabled
                      and (p.password is not null or exists (
                          select from account.activation a
                          where a.person = p.id and a.used_at is null and a.expires_at > :now)))
                """)
                .param("role", role.name())
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /** A new link; earlier ones are withdrawn. */
    @Transactional
    String issue() {
        var now = clock.instant();
        jdbc.sql("update account.appointment set used_at = :now where used_at is null")
                .param("now", Timestamp.from(now))
                .update();
        var secret = Secret.fresh();
        jdbc.sql("insert into account.appointment (token, issued_at, expires_at) values (:token, :now, :expires)")
                .param("token", secret.hash())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(VALID)))
                .update();
        return secret.token();
    }

    /** Refuses a link that was used or withdrawn or has expired. */
    void check(String token) {
        var open = jdbc.sql("""
                select exists (select from account.appointment
                where token = :token and used_at is null and expires_at > :now)
                """)
                .param("token", new Secret(token).hash())
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
        if (!open) {
            throw gone();
        }
    }

    /** Appoints the three in the order system, security, audit, and uses the link up; each gets an activation link. */
    @Transactional
    List<Slip> appoint(String token, List<Appointed> three) {
        use(token);
        refuseWrong(three);
        var slips = new ArrayList<Slip>();
        for (var i = 0; i < THREE.size(); i++) {
            slips.add(open(three.get(i), THREE.get(i)));
        }
        facts.publishEvent(new AdministratorsAppointed(
                String.join(" ", three.stream().map(Appointed::login).toList())));
        return slips;
    }

    private void use(String token) {
        var used = jdbc.sql("""
                update account.appointment set used_at = :now
                where token = :token and used_at is null and expires_at > :now
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("token", new Secret(token).hash())
                .update();
        if (used == 0) {
            throw gone();
        }
    }

    /** Says for each of those to be appointed what is wrong, under {@code name0}, {@code login0} and so on. */
    void refuseWrong(List<Appointed> three) {
        var wrong = new LinkedHashMap<String, String>();
        for (var i = 0; i < three.size(); i++) {
            var one = three.get(i);
            var earlier = three.subList(0, i);
            if (Typing.blank(one.name()) || Typing.length(Typing.trimmed(one.name())) > 40) {
                wrong.put("name" + i, "请填写姓名，1 至 40 个字。");
            } else if (earlier.stream().anyMatch(it -> Typing.trimmed(it.name()).equals(Typing.trimmed(one.name())))) {
                wrong.put("name" + i, "三员分立，不得兼任：请填写另一个人；同名的请在姓名后加注部门。");
            }
            if (!one.login().matches("[a-z0-9][a-z0-9._-]{2,39}")) {
                wrong.put("login" + i, "账号应为 3 至 40 位小写字母、数字或 . _ -，以字母或数字开头。");
            } else if (earlier.stream().anyMatch(it -> it.login().equals(one.login()))
                    || people.find(one.login()).isPresent()) {
                wrong.put("login" + i, "账号已被使用。请换一个。");
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refusal.Invalid("有 %d 处需要改正，还没有任命。".formatted(wrong.size()), wrong);
        }
    }

    /** Opens an account whose post is in force at once, with its activation link. */
    Slip open(Appointed appointed, Role role) {
        var now = Timestamp.from(clock.instant());
        jdbc.sql("insert into account.person (login, name, must_change, created_at) values (:login, :name, true, :now)")
                .param("login", appointed.login())
                .param("name", Typing.trimmed(appointed.name()))
                .param("now", now)
                .update();
        people.propose(appointed.login(), "国家市场监督管理总局", role);
        jdbc.sql("""
                update account.post set granted_at = :now
                where person = (select id from account.person where login = :login)
                """).param("now", now).param("login", appointed.login()).update();
        return activations.slip(appointed.login(), Typing.trimmed(appointed.name()), "国家市场监督管理总局", role.label());
    }

    private static Refusal gone() {
        return new Refusal.NotFound("这个任命链接已经用过或已过期。尚未任命三员时，重新启动平台会给出新的链接。");
    }

    /**
     * The form.
     *
     * @param three what was filled in, in the order of {@link #roles}
     * @param remark why it was not done, or null
     * @param remarks field name and place to what is wrong there
     */
    public record Page(
            String token, List<Appointed> three, @Nullable String remark, Map<String, String> remarks) {

        public List<Role> roles() {
            return THREE;
        }
    }
}
