package org.qiangxian.circle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Circles and their texts. */
@Repository
class OfferRepository {

    private static final String READ = """
            select o.id, o.leader, o.offered_at, w.version, w.words, w.written_by, w.written_person, w.written_organisation, w.written_at
            from circle.offer o join circle.wording w on w.offer = o.id
            where o.closed_at is null
            """;

    private final JdbcClient jdbc;

    OfferRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The open circle of a leader with its latest text. */
    Optional<Offer> of(RegionCode leader) {
        return jdbc.sql(READ + "and o.leader = :leader order by w.version desc limit 1")
                .param("leader", leader.value())
                .query(OfferRepository::offer)
                .optional();
    }

    /** The open circle, locked until the end of the transaction. */
    Optional<Offer> lock(RegionCode leader) {
        jdbc.sql("select id from circle.offer where leader = :leader and closed_at is null for update")
                .param("leader", leader.value())
                .query((_, _) -> true)
                .list();
        return of(leader);
    }

    /** The number of the latest text of a leader in any of its circles; 0 before the first. */
    int lastVersion(RegionCode leader) {
        return jdbc.sql("""
                        select coalesce(max(w.version), 0) from circle.wording w join circle.offer o on o.id = w.offer
                        where o.leader = :leader
                        """)
                .param("leader", leader.value())
                .query(Integer.class)
                .single();
    }

    /** How many circles a leader opened since then. */
    int openedSince(RegionCode leader, Instant since) {
        return jdbc.sql("select count(*) from circle.offer where leader = :leader and offered_at >= :since")
                .param("leader", leader.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** How many texts a leader wrote since then. */
    int wordedSince(RegionCode leader, Instant since) {
        return jdbc.sql("""
                        select count(*) from circle.wording w join circle.offer o on o.id = w.offer
                        where o.leader = :leader and w.written_at >= :since
                        """)
                .param("leader", leader.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Stores a circle; {@code false} where one is open already, as for the second of two at once. */
    boolean open(UUID id, RegionCode leader, Signature by, Instant at) {
        return jdbc.sql("""
                        insert into circle.offer (id, leader, offered_by, offered_person, offered_organisation, offered_at)
                        values (:id, :leader, :offered_by, :offered_person, :offered_organisation, :at)
                        on conflict (leader) where closed_at is null do nothing
                        """)
                        .param("id", id)
                        .param("leader", leader.value())
                        .params(by.columns("offered"))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void word(UUID offer, int version, String words, Signature by, Instant at) {
        jdbc.sql("""
                        insert into circle.wording (offer, version, words, written_by, written_person, written_organisation, written_at)
                        values (:offer, :version, :words, :written_by, :written_person, :written_organisation, :at)
                        """)
                .param("offer", offer)
                .param("version", version)
                .param("words", words)
                .params(by.columns("written"))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void close(UUID offer, Signature by, Instant at) {
        jdbc.sql("""
                        update circle.offer set closed_at = :at, closed_by = :closed_by,
                            closed_person = :closed_person, closed_organisation = :closed_organisation
                        where id = :id
                        """)
                .param("id", offer)
                .params(by.columns("closed"))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Offer offer(ResultSet row, int n) throws SQLException {
        return new Offer(
                row.getObject("id", UUID.class),
                new RegionCode(row.getString("leader")),
                row.getInt("version"),
                row.getString("words"),
                Signature.read(row, "written"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getObject("offered_at", OffsetDateTime.class).toInstant());
    }
}
