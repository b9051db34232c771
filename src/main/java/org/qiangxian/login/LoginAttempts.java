package org.qiangxian.login;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.qiangxian.account.Locks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts failed log-ins (GB/T 22239 8.1.4.1 b): five of one name within fifteen minutes lock it for thirty, and an
 * address with many, of whatever names, must wait. Names that do not exist are counted in the same way, so that a lock
 * does not tell whether an account exists.
 */
@Component
class LoginAttempts implements Locks {

    static final int ALLOWED = 5;
    static final int ALLOWED_PER_ADDRESS = 60;
    static final Duration WITHIN = Duration.ofMinutes(15);
    static final Duration LOCK = Duration.ofMinutes(30);

    /** The name recorded for a failure that counts against the address only. */
    private static final String NOBODY = "";

    /** How far the clocks of two nodes may be apart. */
    private static final Duration APART = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    LoginAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Until when {@code login} is locked, if it is. A lock that lasts longer than {@link #LOCK} was set by a wrong
     * clock and is ignored.
     */
    Optional<Instant> lockedUntil(String login) {
        return jdbc.sql(
                        "select until from login.login_lock where login = :login and until > :now and until <= :longest")
                .param("login", login)
                .param("now", Timestamp.from(clock.instant()))
                .param("longest", Timestamp.from(clock.instant().plus(LOCK).plus(APART)))
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    @Override
    public Set<String> locked() {
        return Set.copyOf(jdbc.sql("select login from login.login_lock where until > :now and until <= :longest")
                .param("now", Timestamp.from(clock.instant()))
                .param("longest", Timestamp.from(clock.instant().plus(LOCK).plus(APART)))
                .query(String.class)
                .list());
    }

    /** Whether so many recent log-ins from {@code address} failed that it must wait. */
    boolean tooMany(String address) {
        return jdbc.sql(
                                "select count(*) from login.login_failure where address = :address and at > :since and at <= :now")
                        .param("address", address)
                        .param("now", Timestamp.from(clock.instant().plus(APART)))
                        .param("since", Timestamp.from(clock.instant().minus(WITHIN)))
                        .query(Integer.class)
                        .single()
                >= ALLOWED_PER_ADDRESS;
    }

    /** Counts a failure; true if it was the one that locks the name. */
    @Transactional
    boolean failed(String login, String address) {
        var now = clock.instant();
        jdbc.sql("select pg_advisory_xact_lock(hashtext(:login))")
                .param("login", login)
                .query((row, n) -> n)
                .list();
        jdbc.sql("insert into login.login_failure (login, address, at) values (:login, :address, :now)")
                .param("login", login)
                .param("address", address)
                .param("now", Timestamp.from(now))
                .update();
        if (countSince(login, now.minus(WITHIN)) < ALLOWED) {
            return false;
        }
        lock(login, now.plus(LOCK));
        return true;
    }

    /**
     * Counts an attempt on a locked name against the address only; otherwise guessing at locked names would be free.
     */
    void failedWhileLocked(String address) {
        jdbc.sql("insert into login.login_failure (login, address, at) values (:nobody, :address, :now)")
                .param("nobody", NOBODY)
                .param("address", address)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private int countSince(String login, Instant since) {
        return jdbc.sql("select count(*) from login.login_failure where login = :login and at > :since and at <= :now")
                .param("login", login)
                .param("since", Timestamp.from(since))
                .param("now", Timestamp.from(clock.instant().plus(APART)))
                .query(Integer.class)
                .single();
    }

    /** Locks a name and clears its failures; they still count against the addresses they came from. */
    private void lock(String login, Instant until) {
        jdbc.sql("""
                insert into login.login_lock (login, until) values (:login, :until)
                on conflict (login) do update set until = excluded.until
                """)
                .param("login", login)
                .param("until", Timestamp.from(until))
                .update();
        jdbc.sql("""
                with counted as (delete from login.login_failure where login = :login returning address, at)
                insert into login.login_failure (login, address, at) select :nobody, address, at from counted
                """).param("login", login).param("nobody", NOBODY).update();
    }

    /** Removes what no longer counts, so that attempted names are not stored for ever. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    @Transactional
    void tidy() {
        var now = clock.instant();
        jdbc.sql("delete from login.login_failure where at <= :since or at > :now")
                .param("since", Timestamp.from(now.minus(WITHIN)))
                .param("now", Timestamp.from(now.plus(APART)))
                .update();
        jdbc.sql("delete from login.login_lock where until <= :now or until > :longest")
                .param("now", Timestamp.from(now))
                .param("longest", Timestamp.from(now.plus(LOCK).plus(APART)))
                .update();
    }

    /** Forgets the failures of {@code login} and lifts its lock: after a log-in that succeeded, or by an administrator. */
    @Override
    @Transactional
    public void lift(String login) {
        jdbc.sql("delete from login.login_failure where login = :login")
                .param("login", login)
                .update();
        jdbc.sql("delete from login.login_lock where login = :login")
                .param("login", login)
                .update();
    }
}
