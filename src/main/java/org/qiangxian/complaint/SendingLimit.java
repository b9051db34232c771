package org.qiangxian.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.qiangxian.shell.ReaderAddress;
import org.qiangxian.shell.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many complaints one network may send, counted in the database by the address the platform itself saw, and how many all may: the
 * store stays bounded whoever writes. What a request says of itself changes nothing ({@link ReaderAddress}).
 */
@Component
class SendingLimit {

    static final int HOURLY = 5;
    static final int DAILY = 10;
    static final int ALL = 2_000;

    private static final Refusal.Way ELSEWHERE = new Refusal.Way("/feedback", "其他反映途径");

    private final JdbcClient jdbc;
    private final Clock clock;

    SendingLimit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts one, or says when the sender may come again; in the transaction that keeps it. */
    void admit(String network) {
        lock("complaint");
        var now = clock.instant();
        if (count(network, now.minus(Duration.ofHours(1))) >= HOURLY) {
            throw new Refusal.TooMany("一小时内提交的较多，请一小时后再提交；也可以拨打 12345。", ELSEWHERE);
        }
        if (count(network, now.minus(Duration.ofDays(1))) >= DAILY) {
            throw new Refusal.TooMany("今天提交的较多，请明天再提交；也可以拨打 12345。", ELSEWHERE);
        }
        if (count("", now.minus(Duration.ofDays(1))) >= ALL) {
            throw new Refusal.TooMany("现在提交的人很多，请稍后再试；也可以拨打 12345。", ELSEWHERE);
        }
        jdbc.sql("insert into complaint.sending (network, at) values (:network, :at)")
                .param("network", network)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void lock(String what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 2))")
                .param("what", what)
                .query((_, _) -> true)
                .list();
    }

    /** @param network empty: of all */
    private int count(String network, Instant since) {
        return jdbc.sql(
                        "select count(*) from complaint.sending where (:network = '' or network = :network) and at > :since")
                .param("network", network)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Addresses are not kept longer than they count. */
    void tidy() {
        jdbc.sql("delete from complaint.sending where at <= :since")
                .param("since", clock.instant().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                .update();
    }
}
