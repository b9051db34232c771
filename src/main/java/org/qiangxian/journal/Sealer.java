package org.qiangxian.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.qiangxian.shell.Chinese;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chains new entries each second: the hash of each covers its content and the hash before. One node seals at a time. The
 * order of the chain is the order of sealing, since an entry of a long transaction appears after younger ones.
 */
@Component
class Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final int BATCH = 2000;

    /** The end of the chain so far. */
    record Link(long number, byte[] hash) {
        static final Link NONE = new Link(0, new byte[32]);
    }

    private record Entry(long seq, String content) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Sealer(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Seals what is not sealed yet, at most one batch. */
    @Scheduled(fixedDelay = 1000)
    @Transactional
    public void seal() {
        if (!lock()) {
            return;
        }
        var last = end();
        var entries = unsealed(last.number());
        if (!entries.isEmpty()) {
            chain(entries, last);
        }
        anchor();
    }

    private boolean lock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('journal.seal'))")
                .query(Boolean.class)
                .single();
    }

    private Link end() {
        return jdbc.sql(
                        "select link as number, hash from journal.entry where link is not null order by link desc limit 1")
                .query((row, n) -> new Link(row.getLong("number"), row.getBytes("hash")))
                .optional()
                .orElse(Link.NONE);
    }

    /** The entries to seal, each with its content under the number it will get. */
    private List<Entry> unsealed(long last) {
        return jdbc.sql("""
                        select e.seq, jsonb_set(journal.canonical(e)::jsonb, '{0}',
                            to_jsonb(cast(:last as bigint) + row_number() over (order by e.seq)))::text as content
                        from (select * from journal.entry where link is null order by seq limit :batch) as part
                        join journal.entry e on e.seq = part.seq
                        order by e.seq
                        """)
                .param("last", last)
                .param("batch", BATCH)
                .query(Entry.class)
                .list();
    }

    /** One statement writes all links of the batch. */
    private void chain(List<Entry> entries, Link last) {
        var seqs = new Long[entries.size()];
        var hashes = new byte[entries.size() + 1][];
        hashes[0] = last.hash();
        for (int at = 0; at < seqs.length; at++) {
            seqs[at] = entries.get(at).seq();
            hashes[at + 1] = hash(hashes[at], entries.get(at).content());
        }
        jdbc.sql("""
                        update journal.entry e set link = cast(:last as bigint) + s.place, prev_hash = s.before, hash = s.hash
                        from unnest(:seqs, :before, :hashes) with ordinality as s (seq, before, hash, place)
                        where e.seq = s.seq
                        """)
                .param("last", last.number())
                .param("seqs", seqs)
                .param("before", Arrays.copyOf(hashes, seqs.length))
                .param("hashes", Arrays.copyOfRange(hashes, 1, hashes.length))
                .update();
    }

    /** Records the last link of each past day, once, in a table and in the log. */
    private void anchor() {
        var today = clock.instant().atZone(Chinese.BEIJING).toLocalDate();
        jdbc.sql("""
                insert into journal.anchor (day, link, hash, at)
                select cast(:yesterday as date), e.link, e.hash, :now from journal.entry e
                where e.link is not null and e.at < :midnight
                order by e.link desc limit 1
                on conflict (day) do nothing
                returning day || ' ' || link || ' ' || encode(hash, 'hex')
                """)
                .param("yesterday", today.minusDays(1))
                .param(
                        "midnight",
                        Timestamp.from(today.atStartOfDay(Chinese.BEIJING).toInstant()))
                .param("now", Timestamp.from(clock.instant()))
                .query(String.class)
                .list()
                .forEach(line -> LOG.info("journal anchored: {}", line));
    }

    static byte[] hash(byte[] before, String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(before);
            return digest.digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
