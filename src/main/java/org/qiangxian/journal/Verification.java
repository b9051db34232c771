package org.qiangxian.journal;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes the whole chain and finds the first entry that differs from what was sealed. */
@Component
class Verification {

    /**
     * The result.
     *
     * @param altered the first entry that was altered or follows a removed one; null if there is none
     * @param at its time
     * @param cut an anchored day whose last link is missing or different; null if there is none
     */
    public record Finding(
            @Nullable Long altered,
            @Nullable Instant at,
            @Nullable String cut) {
        public boolean sound() {
            return altered == null && cut == null;
        }
    }

    private record Sealed(long seq, Instant at, long link, byte[] before, byte[] hash, String content) {}

    private final JdbcClient jdbc;

    Verification(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Finding verify() {
        var last = Sealer.Link.NONE;
        try (var entries = jdbc
                .sql("""
                select seq, at, link, prev_hash as before, hash, journal.canonical(e) as content
                from journal.entry e where link is not null order by link
                """)
                .withFetchSize(1000)
                .query((row, n) -> new Sealed(
                        row.getLong("seq"),
                        row.getTimestamp("at").toInstant(),
                        row.getLong("link"),
                        row.getBytes("before"),
                        row.getBytes("hash"),
                        row.getString("content")))
                .stream()) {
            for (var entry : (Iterable<Sealed>) entries::iterator) {
                if (!follows(entry, last)) {
                    return new Finding(entry.seq(), entry.at(), null);
                }
                last = new Sealer.Link(entry.link(), entry.hash());
            }
        }
        return new Finding(null, null, cut().orElse(null));
    }

    private static boolean follows(Sealed entry, Sealer.Link last) {
        return entry.link() == last.number() + 1
                && Arrays.equals(entry.before(), last.hash())
                && Arrays.equals(entry.hash(), Sealer.hash(last.hash(), entry.content()));
    }

    private Optional<String> cut() {
        return jdbc.sql("""
                select cast(a.day as text) from journal.anchor a
                where not exists (select from journal.entry e where e.link = a.link and e.hash = a.hash)
                order by a.day limit 1
                """).query(String.class).optional();
    }
}
