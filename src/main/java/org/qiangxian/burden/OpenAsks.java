package org.qiangxian.burden;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qiangxian.account.Reach;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What requests in force still ask, and of whom; for the module {@code answer}, not for readers. */
@Component
public class OpenAsks {

    /** In SQL: without which no request asks the city {@code :unit} itself, see {@link #within}. */
    public static final String MAY_WAIT = """
            exists (select from burden.request r join burden.ask a on a.request = r.id
                    where r.ended_at is null and :today between r.valid_from and r.valid_to and r.channel = 'CITY'
                      and a.unit = :unit
                      and not exists (select from burden.outcome o
                                      where o.request = a.request and o.indicator = a.indicator and o.period = a.period
                                        and o.unit = a.unit and o.outcome is not null))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenAsks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is still asked within reach. */
    public List<Unanswered> within(Reach reach) {
        return jdbc.sql("""
                        select r.id, a.unit, r.title, r.channel, r.voluntary, r.valid_to, r.registered_at,
                               array_agg(distinct a.indicator || '.' || a.period) as items
                        from burden.ask a join burden.request r on r.id = a.request
                        left join burden.outcome o on o.request = a.request and o.indicator = a.indicator
                             and o.period = a.period and o.unit = a.unit
                        where r.ended_at is null and :today between r.valid_from and r.valid_to
                          and (:all or a.unit = :own)
                          and o.outcome is null
                        group by r.id, a.unit
                        """)
                .param("today", WorkingDays.today(clock.instant()))
                .param("all", reach.everywhere())
                .param("own", reach.area())
                .query((row, _) -> new Unanswered(
                        new DataRequestId(row.getObject("id", UUID.class)),
                        new RegionCode(row.getString("unit")),
                        row.getString("title"),
                        Channel.valueOf(row.getString("channel")),
                        row.getBoolean("voluntary"),
                        row.getObject("valid_to", LocalDate.class),
                        row.getTimestamp("registered_at").toInstant(),
                        Arrays.stream((String[]) row.getArray("items").getArray())
                                .map(RequestItem::of)
                                .collect(Collectors.toUnmodifiableSet())))
                .list();
    }
}
