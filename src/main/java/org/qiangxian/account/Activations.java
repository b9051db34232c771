package org.qiangxian.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.qiangxian.shell.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time links with which people set their passwords, so that nobody else ever knows these (R40). {@code login}
 * redeems them.
 */
@Component
public class Activations {

    static final Duration VALID = Duration.ofDays(14);

    /** Whom a link is for. */
    public record Holder(UUID person, String login) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Activations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
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

    /**
     * Whom a link is for; the link is locked against a second use at the same moment. Refuses a link that was used or
     * has expired.
     */
    @Transactional
    public Holder holder(String token) {
        return jdbc.sql("""
                select p.id as person, p.login from account.activation a join account.person p on p.id = a.person
                where a.token = :token and a.used_at is null and a.expires_at > :now and not p.disabled
                for update of a
                """)
                .param("token", new Secret(token).hash())
                .param("now", Timestamp.from(clock.instant()))
                .query(Holder.class)
                .optional()
                .orElseThrow(() -> new Refusal.NotFound("这个链接已经用过或已过期。请联系系统管理员重新开具开通单。"));
    }

    /** Uses a link up. */
    @Transactional
    public void useUp(String token) {
        jdbc.sql("update account.activation set used_at = :now where token = :token")
                .param("now", Timestamp.from(clock.instant()))
                .param("token", new Secret(token).hash())
                .update();
    }
}
