package org.qiangxian.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.qiangxian.account.AccountFact.AccountLapsed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Disables accounts that nobody used for 400 days (GB/T 22239 8.1.4.2): somebody who comes once a quarter keeps the
 * account, somebody who left does not. The system administrator restores one in a single step; nothing of it is lost.
 * The days are counted up to the latest log-in of any account, so that a server whose clock is two years ahead locks
 * nobody out.
 */
@Component
class Dormancy {

    static final Duration LIMIT = Duration.ofDays(400);

    private final JdbcClient jdbc;
    private final People people;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Dormancy(JdbcClient jdbc, People people, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.facts = facts;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    @Transactional
    void disableUnused() {
        var unused = jdbc.sql("""
                update account.person set disabled = true
                where not disabled and not demonstration
                  and greatest(created_at, last_login_at, restored_at) <
                      least(:now, (select max(greatest(created_at, last_login_at)) from account.person))
                      - make_interval(days => :days)
                returning login
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("days", (int) LIMIT.toDays())
                .query(String.class)
                .list();
        for (var login : unused) {
            people.endSessions(login);
            facts.publishEvent(new AccountLapsed(login));
        }
    }
}
