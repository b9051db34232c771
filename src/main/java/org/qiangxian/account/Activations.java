package org.qiangxian.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.qiangxian.account.AccountFact.AccountActivated;
import org.qiangxian.account.AccountFact.PasswordChanged;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One-time links with which a person sets the own password: nobody else ever knows it (R40). */
@Component
class Activations {

    static final Duration VALID = Duration.ofDays(14);

    private record Holder(UUID id, String login) {}

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final PersonRepository people;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Activations(
            JdbcClient jdbc,
            Passwords passwords,
            PersonRepository people,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.people = people;
        this.facts = facts;
        this.clock = clock;
    }

    /** Issues a link for {@code login} and withdraws any earlier one; it is shown this once. */
    @Transactional
    Slip slip(String login, String name, String organisation, String post) {
        var link = issue(login);
        return new Slip(organisation, post, name, login, link, clock.instant().plus(VALID));
    }

    private String issue(String login) {
        var now = clock.instant();
        jdbc.sql("""
                update account.activation set used_at = :now
                where used_at is null and person = (select id from account.person where login = :login)
                """).param("now", Timestamp.from(now)).param("login", login).update();
        var secret = Secret.fresh();
        jdbc.sql("""
                insert into account.activation (token, person, issued_at, expires_at)
                select :token, id, :now, :expires from account.person where login = :login
                """)
                .param("token", secret.hash())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(VALID)))
                .param("login", login)
                .update();
        return "/activate/" + secret.token();
    }

    /** The account that a link is for; refuses one that was used or is over. */
    String login(String token) {
        return holder(token).login();
    }

    /** Sets the first password with a link, which thereby is used up. */
    @Transactional
    void activate(String token, String password) {
        var holder = holder(token);
        passwords.set(holder.id(), holder.login(), password);
        jdbc.sql("update account.activation set used_at = :now where token = :token")
                .param("now", Timestamp.from(clock.instant()))
                .param("token", new Secret(token).hash())
                .update();
        facts.publishEvent(new AccountActivated(holder.login()));
    }

    /** Changes the own password; all other sessions of the person end. */
    @Transactional
    void change(Actor actor, String old, String password) {
        var person = people.find(actor.login()).orElseThrow();
        if (person.demonstration()) {
            throw new Refusal.Forbidden("演示账号共用一个口令，不能修改。");
        }
        if (!passwords.matches(old, person.password())) {
            throw Refusal.Invalid.of("old", "原口令不正确。请重新输入。");
        }
        passwords.set(person.id(), person.login(), password);
        people.endSessions(person.login());
        facts.publishEvent(new PasswordChanged(person.login()));
    }

    private Holder holder(String token) {
        return jdbc.sql("""
                select p.id, p.login from account.activation a join account.person p on p.id = a.person
                where a.token = :token and a.used_at is null and a.expires_at > :now and not p.disabled
                for update of a
                """)
                .param("token", new Secret(token).hash())
                .param("now", Timestamp.from(clock.instant()))
                .query(Holder.class)
                .optional()
                .orElseThrow(() -> new Refusal.NotFound("这个链接已经用过或已过期。请联系系统管理员重新开具开通单。"));
    }
}
