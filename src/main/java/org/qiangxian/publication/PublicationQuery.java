package org.qiangxian.publication;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Narrowing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of publications, each through its gate: the unit's own, what was sent to a reader, what everybody may read. */
@Repository
class PublicationQuery {

    private static final String OWN = """
            from publication.publication p
            where p.issuer_role = :role and coalesce(p.issuer_area, '') = :area and p.demonstration = :demonstration
              and p.status <> 'DISCARDED'
            """;
    private static final String RECEIVED =
            "from publication.publication p where %s and %s\n".formatted(Reader.RELEASED, Reader.CONCERNED);

    /** The status for recipients: replaced only once the replacement is released. */
    private static final String STANDING = """
            case when p.status = 'REPLACED' and not exists (
                select from (select r.* from publication.publication r where r.replaces = p.id and r.signed_at is not null
                             order by r.signed_at desc limit 1) n where %s) then 'ISSUED' else p.status end
            """.formatted(Reader.RELEASED.replace("p.", "n."));

    /** Restricts to the matches of a search; its period is the year of the paper. */
    private static final String FOUND = """
             and (:kind = '' or p.kind = :kind) and %s and :status in ('', %s) and :period in ('', to_char(p.day, 'YYYY"年"'))
            """;

    private static final String YEAR = ", to_char(p.day, 'YYYY\"年\"') ";
    private static final String OWN_FOUND = OWN + FOUND.formatted(words(), "p.status");
    private static final String RECEIVED_FOUND = RECEIVED + FOUND.formatted(words(), STANDING);
    private static final String PUBLIC = """
            from publication.publication p
            where p.disclosure = 'PUBLIC' and (not p.demonstration or :demonstration) and %s
            """.formatted(Reader.RELEASED);
    private static final String LISTED = " and p.status <> 'WITHDRAWN' and (:kind = '' or p.kind = :kind)\n";

    private final JdbcClient jdbc;

    PublicationQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A publication, for those it concerns. */
    Optional<Publication> concerning(Reader reader, UUID id, Instant now) {
        return jdbc.sql(PublicationRepository.SELECT
                        + "where p.id = :id and %s and %s".formatted(Reader.RELEASED, Reader.CONCERNED))
                .params(reader.parameters())
                .param("id", id)
                .param("now", Timestamp.from(now))
                .query((row, _) -> PublicationRow.read(row))
                .optional();
    }

    /** A public one, for everybody. */
    Optional<Publication> open(UUID id, boolean demonstration, Instant now) {
        return jdbc.sql("select p.* " + PUBLIC + " and p.id = :id")
                .param("id", id)
                .param("demonstration", demonstration)
                .param("now", Timestamp.from(now))
                .query((row, _) -> PublicationRow.read(row))
                .optional();
    }

    private static String words() {
        return Narrowing.heldBy("p.title || p.number || p.issuer_name");
    }

    int countOwn(Reader reader, Asked asked) {
        return jdbc.sql("select count(*) " + OWN_FOUND)
                .params(reader.parameters())
                .params(asked.parameters())
                .query(Integer.class)
                .single();
    }

    /** The unit's own, including drafts, the last moved first. */
    List<Publication> own(Reader reader, Asked asked, int limit, int offset) {
        return jdbc.sql("select p.* " + OWN_FOUND + " order by p.changed_at desc, p.id limit :limit offset :offset")
                .params(reader.parameters())
                .params(asked.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> PublicationRow.read(row))
                .list();
    }

    int countReceived(Reader reader, Asked asked, Instant now) {
        return jdbc.sql("select count(*) " + RECEIVED_FOUND)
                .params(reader.parameters())
                .params(asked.parameters())
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    /** Those sent to the reader, newest first. */
    List<Publication> received(Reader reader, Asked asked, Instant now, int limit, int offset) {
        return jdbc.sql("select p.* " + RECEIVED_FOUND
                        + " order by p.released_at desc, p.id limit :limit offset :offset")
                .params(reader.parameters())
                .params(asked.parameters())
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> PublicationRow.read(row))
                .list();
    }

    /** The status of a publication in a list, and the year of its paper. */
    record Choice(PublicationStatus status, String year) {}

    /** The choices of the search among the unit's own, or among those sent to the reader. */
    List<Choice> choices(Reader reader, boolean own, Instant now) {
        var sql = own
                ? "select distinct p.status as status" + YEAR + OWN
                : "select distinct " + STANDING + YEAR + RECEIVED;
        return jdbc.sql(sql)
                .params(reader.parameters())
                .param("now", Timestamp.from(now))
                .query((row, _) -> new Choice(PublicationStatus.valueOf(row.getString(1)), row.getString(2)))
                .list();
    }

    int countOpen(@Nullable PublicationKind kind, boolean demonstration, Instant now) {
        return jdbc.sql("select count(*) " + PUBLIC + LISTED)
                .param("kind", name(kind))
                .param("demonstration", demonstration)
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    /** The public ones: policies in the order of their issuers' codes (R160), others by day, latest first. */
    List<Publication> open(@Nullable PublicationKind kind, boolean demonstration, Instant now, int limit, int offset) {
        return jdbc.sql("select p.* " + PUBLIC + LISTED + """
                        order by case when :kind in ('POLICY', 'INCENTIVE') then coalesce(p.issuer_area, '') else '' end,
                            p.day desc, p.id
                        limit :limit offset :offset
                        """)
                .param("kind", name(kind))
                .param("demonstration", demonstration)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> PublicationRow.read(row))
                .list();
    }

    private static String name(@Nullable PublicationKind kind) {
        return kind == null ? "" : kind.name();
    }
}
