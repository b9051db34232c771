package org.qiangxian.burden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Reach;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which requests wait for whom. */
@Repository
class RequestTurnQuery {

    private final JdbcClient jdbc;

    RequestTurnQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A request in force of which something waits for a unit. */
    record Unanswered(
            DataRequestId request,
            RegionCode unit,
            String title,
            Channel channel,
            boolean voluntary,
            LocalDate validTo,
            Instant registeredAt) {}

    List<Unanswered> unanswered(Reach reach, LocalDate today) {
        return jdbc.sql("""
                        select distinct r.id, a.unit, r.title, r.channel, r.voluntary, r.valid_to, r.registered_at
                        from burden.ask a join burden.request r on r.id = a.request
                        left join burden.outcome o on o.request = a.request and o.indicator = a.indicator
                             and o.period = a.period and o.unit = a.unit
                        where r.ended_at is null and :today between r.valid_from and r.valid_to
                          and (:all or a.unit = :own)
                          and o.outcome is null
                        """)
                .param("today", today)
                .param("all", reach.everywhere())
                .param("own", reach.area())
                .query((row, _) -> new Unanswered(
                        new DataRequestId(row.getObject("id", UUID.class)),
                        new RegionCode(row.getString("unit")),
                        row.getString("title"),
                        Channel.valueOf(row.getString("channel")),
                        row.getBoolean("voluntary"),
                        row.getObject("valid_to", LocalDate.class),
                        row.getTimestamp("registered_at").toInstant()))
                .list();
    }
}
