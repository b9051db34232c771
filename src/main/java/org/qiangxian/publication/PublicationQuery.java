package org.qiangxian.publication;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
            "from publication.publication p where %s and %s and (:kind = '' or p.kind = :kind)\n"
                    .formatted(Reader.RELEASED, Reader.CONCERNED);
    private static final String PUBLIC = """
            from publication.publication p
            where p.disclosure = 'PUBLIC' and (not p.demonstration or :demonstration) and %s
            """.formatted(Reader.RELEASED);
    private static final String LISTED = " and p.status <> 'WITHDRAWN' and (:kind = '' or p.kind = :kind)\n";

    private final JdbcClient jdbc;

    PublicationQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A publication for whom it concerns. */
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

    int countOwn(Reader reader) {
        return jdbc.sql("select count(*) " + OWN)
                .params(reader.parameters())
                .query(Integer.class)
                .single();
    }

    /** The unit's own, drafts too, the latest moved first. */
    List<Publication> own(Reader reader, int limit, int offset) {
        return jdbc.sql("select p.* " + OWN + " order by p.changed_at desc, p.id limit :limit offset :offset")
                .params(reader.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> PublicationRow.read(row))
                .list();
    }

    int countReceived(Reader reader, @Nullable PublicationKind kind, Instant now) {
        return jdbc.sql("select count(*) " + RECEIVED)
                .params(reader.parameters())
                .param("kind", name(kind))
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    /** What was sent to the reader, the latest first. */
    List<Publication> received(Reader reader, @Nullable PublicationKind kind, Instant now, int limit, int offset) {
        return jdbc.sql("select p.* " + RECEIVED + " order by p.released_at desc, p.id limit :limit offset :offset")
                .params(reader.parameters())
                .param("kind", name(kind))
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> PublicationRow.read(row))
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

    /** What everybody may read: policies in the order of codes of their issuers (R160), else the latest day first. */
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
