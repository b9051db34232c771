package org.qiangxian.publication;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.search.Words;
import org.qiangxian.shell.Plain;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds issued publications by words. PostgreSQL itself has no parser for Chinese, so characters and pairs of
 * characters are stored beside each text; what the index finds by them is checked against the full text.
 */
@Repository
class PublicationWords {

    private static final String HOLDS = """
            select p.* from publication.words w join publication.publication p on p.id = w.publication
            where w.grams @> cast(:grams as text[])
              and not exists (select from unnest(cast(:words as text[])) word where position(word in w.words) = 0)
              and p.status <> 'WITHDRAWN' and %s and %s
            order by p.day desc, p.id limit :limit
            """;

    private static final String PUBLIC = "(p.disclosure = 'PUBLIC' and (not p.demonstration or :here))";
    private static final String OWN =
            "(p.issuer_role = :role and coalesce(p.issuer_area, '') = :area and p.demonstration = :demonstration)";

    private static final String OPEN = HOLDS.formatted(Reader.RELEASED, PUBLIC);
    private static final String READABLE =
            HOLDS.formatted(Reader.RELEASED, "(%s or %s or %s)".formatted(PUBLIC, OWN, Reader.CONCERNED));

    private final JdbcClient jdbc;

    PublicationWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Indexes a publication, in the transaction that issues it. */
    void keep(Publication publication) {
        var paper = publication.paper();
        var words = Stream.of(
                        paper.title(), paper.number(), publication.issuer().name(), paper.summary(), paper.body())
                .map(Plain::key)
                .collect(Collectors.joining("\n"));
        jdbc.sql("""
                        insert into publication.words (publication, words, grams)
                        values (:publication, :words, cast(:grams as text[])) on conflict do nothing
                        """)
                .param("publication", publication.id())
                .param("words", words)
                .param("grams", Words.grams(words).toArray(String[]::new))
                .update();
    }

    /**
     * The public ones with all of these words, newest first.
     *
     * @param words one reading of the query
     * @param here whether those of the demonstration are included
     */
    List<Publication> open(List<String> words, boolean here, Instant now, int limit) {
        return asked(OPEN, words, here, now, limit)
                .query((row, _) -> PublicationRow.read(row))
                .list();
    }

    /** The same, plus those sent to the reader or issued by the reader's unit. */
    List<Publication> readable(Reader reader, List<String> words, boolean here, Instant now, int limit) {
        return asked(READABLE, words, here, now, limit)
                .params(reader.parameters())
                .query((row, _) -> PublicationRow.read(row))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, List<String> words, boolean here, Instant now, int limit) {
        return jdbc.sql(sql)
                .param("grams", Words.grams(words).toArray(String[]::new))
                .param(
                        "words",
                        words.stream().filter(PublicationWords::morePairs).toArray(String[]::new))
                .param("here", here)
                .param("now", Timestamp.from(now))
                .param("limit", limit);
    }

    /**
     * Whether a text can contain all pairs of a word without the word itself, which a word of two characters rules out.
     */
    private static boolean morePairs(String word) {
        return word.codePointCount(0, word.length()) > 2;
    }
}
