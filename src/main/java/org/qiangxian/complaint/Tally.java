package org.qiangxian.complaint;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts per bucket, ten minutes at a time, in the database, so that two nodes count together; forgotten after a day. */
@Component
class Tally {

    static final Duration DAY = Duration.ofDays(1);
    private static final long SLOT = 600;

    private final JdbcClient jdbc;

    Tally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The count of each bucket since an instant; 0 for an empty one. */
    Map<String, Integer> since(Instant since, Collection<String> buckets) {
        var counts = new HashMap<String, Integer>();
        buckets.forEach(each -> counts.put(each, 0));
        jdbc.sql("""
                        select bucket, sum(count)::integer as counted from complaint.tally
                        where bucket in (:buckets) and slot > :since group by bucket
                        """)
                .param("buckets", counts.keySet())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> counts.put(row.getString("bucket"), row.getInt("counted")))
                .list();
        return counts;
    }

    void add(String bucket, Instant at) {
        jdbc.sql("""
                        insert into complaint.tally (bucket, slot, count) values (:bucket, :slot, 1)
                        on conflict (bucket, slot) do update set count = complaint.tally.count + 1
                        """)
                .param("bucket", bucket)
                .param(
                        "slot",
                        Instant.ofEpochSecond(at.getEpochSecond() / SLOT * SLOT).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Locks the counts until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('complaint', 2))")
                .query((_, _) -> true)
                .list();
    }

    /** Whether a form was sent before. */
    boolean sent(byte[] ticket) {
        return jdbc.sql("select exists (select from complaint.ticket where hash = :hash)")
                .param("hash", ticket)
                .query(Boolean.class)
                .single();
    }

    /** Marks a form as sent; answers whether this was the first time. */
    boolean first(byte[] ticket, Instant at) {
        return jdbc.sql("insert into complaint.ticket (hash, at) values (:hash, :at) on conflict do nothing")
                        .param("hash", ticket)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Deletes counts that no longer matter, so that no address is stored longer than needed. */
    void tidy(Instant now) {
        jdbc.sql("delete from complaint.tally where slot <= :since")
                .param("since", now.minus(DAY).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from complaint.ticket where at <= :since")
                .param("since", now.minus(DAY).atOffset(ZoneOffset.UTC))
                .update();
    }
}
