package org.qiangxian.site;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.ReaderAddress;
import org.qiangxian.shell.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prevents collecting the public pages in series to make a ranking of them (R1): limits the different cities that one
 * address or account may open in an hour and in a day. Opening the same city again is free. Counted in the database, so
 * that two nodes count together.
 */
@Component
public class ReadingLimit {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int HOURS = 4;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int hourly;

    ReadingLimit(JdbcClient jdbc, Clock clock, SiteSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.hourly = settings.citiesPerHour();
    }

    /** Admits a request to the page of a city, or refuses it and says when to try again. */
    @Transactional
    public void admit(HttpServletRequest request, RegionCode place) {
        var login = request.getRemoteUser();
        admit(login == null ? "address/" + ReaderAddress.of(request).network() : "account/" + login, place);
    }

    private void admit(String reader, RegionCode place) {
        lock(reader);
        var now = clock.instant();
        if (others(reader, place, now.minus(HOUR)) >= hourly) {
            throw new Refusal.TooMany("一小时内打开的城市页面较多，请一小时后再看。公开数据逐个城市提供，不提供多地汇总和批量下载；需要研究使用的，请从“意见反馈”联系。");
        }
        if (others(reader, place, now.minus(DAY)) >= HOURS * hourly) {
            throw new Refusal.TooMany("今天打开的城市页面较多，请明天再看。公开数据逐个城市提供，不提供多地汇总和批量下载；需要研究使用的，请从“意见反馈”联系。");
        }
        jdbc.sql("""
                insert into site.reading (reader, place, at) values (:reader, :place, :now)
                on conflict (reader, place) do update set at = excluded.at
                """)
                .param("reader", reader)
                .param("place", place.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Locks a reader's count until the transaction ends. */
    private void lock(String reader) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:reader, 1))")
                .param("reader", reader)
                .query((row, n) -> n)
                .list();
    }

    private int others(String reader, RegionCode place, Instant since) {
        return jdbc.sql("""
                        select count(*) from site.reading where reader = :reader and place <> :place and at > :since
                        """)
                .param("reader", reader)
                .param("place", place.value())
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** Deletes counts that no longer matter, so that it is not stored who read what. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    @Transactional
    void tidy() {
        jdbc.sql("delete from site.reading where at <= :since")
                .param("since", Timestamp.from(clock.instant().minus(DAY)))
                .update();
    }
}
