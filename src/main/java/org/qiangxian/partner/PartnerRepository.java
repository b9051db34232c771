package org.qiangxian.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Signature;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.database.Once;
import org.qiangxian.library.Holding;
import org.qiangxian.partner.Partner.Asked;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Partners of proposals as they stand, and what was done about each. Every list is in the order of codes. */
@Repository
class PartnerRepository implements Holding {

    private static final String READ = """
            select id, application, unit, title, directions, part, status, reason, since, step from partner.partner
            """;

    private final JdbcClient jdbc;

    PartnerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RegionCode> units() {
        return jdbc.sql("select distinct unit from partner.partner where status <> 'REMOVED'")
                .query((row, _) -> new RegionCode(row.getString("unit")))
                .list();
    }

    Optional<Partner> find(UUID id) {
        return jdbc.sql(READ + "where id = :id")
                .param("id", id)
                .query(PartnerRepository::partner)
                .optional();
    }

    /** The partners of a proposal, including removed ones. */
    List<Partner> of(ApplicationId application) {
        return Once.read(
                new Named(application),
                () -> List.copyOf(jdbc.sql(READ + "where application = :application order by unit collate \"C\"")
                        .param("application", application.value())
                        .query(PartnerRepository::partner)
                        .list()));
    }

    /** A proposal whose partners several parts of a page ask for. */
    private record Named(ApplicationId application) {}

    /** The requests that name a county and were not removed, newest first. */
    List<Partner> naming(RegionCode unit) {
        return jdbc.sql(READ + "where unit = :unit and status <> 'REMOVED' order by since desc, id")
                .param("unit", unit.value())
                .query(PartnerRepository::partner)
                .list();
    }

    /** Those who have been asked and have not answered, within reach. */
    List<Partner> asked(Reach reach) {
        return jdbc.sql(READ + "where status = 'ASKED' and (:everywhere or unit = :area) order by since, id")
                .param("everywhere", reach.everywhere())
                .param("area", reach.area())
                .query(PartnerRepository::partner)
                .list();
    }

    /** Stores a request to a county, replacing an earlier one. */
    void ask(UUID id, ApplicationId application, RegionCode unit, Asked asked, Signature by, Instant at) {
        var step = add(id, PartnerAction.ASK, asked.part(), by, at);
        jdbc.sql("""
                        insert into partner.partner (id, application, unit, title, directions, part, status, since, step)
                        values (:id, :application, :unit, :title, :directions, :part, 'ASKED', :at, :step)
                        on conflict (id) do update set title = excluded.title, directions = excluded.directions,
                            part = excluded.part, status = 'ASKED', reason = '', since = excluded.since, step = excluded.step
                        """)
                .param("id", id)
                .param("application", application.value())
                .param("unit", unit.value())
                .param("title", asked.title())
                .param("directions", asked.directions())
                .param("part", asked.part())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("step", step)
                .update();
    }

    /** Moves one whose proposal is locked. */
    void move(Partner partner, PartnerAction action, String reason, Signature by, Instant at) {
        var step = add(partner.id(), action, reason, by, at);
        jdbc.sql("""
                        update partner.partner set status = :status, reason = :reason, since = :at, step = :step where id = :id
                        """)
                .param("id", partner.id())
                .param("status", action.row().next(partner.status()).name())
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("step", step)
                .update();
    }

    private long add(UUID partner, PartnerAction action, String words, Signature by, Instant at) {
        return jdbc.sql("""
                        insert into partner.step (partner, action, words, acted_by, acted_person, acted_organisation, at)
                        values (:partner, :action, :words, :acted_by, :acted_person, :acted_organisation, :at) returning number
                        """)
                .param("partner", partner)
                .param("action", action.name())
                .param("words", words)
                .params(by.columns("acted"))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** What was done about one, oldest first. */
    List<Taken> steps(UUID partner) {
        return jdbc.sql("""
                        select number, action, words, acted_by, acted_person, acted_organisation, at
                        from partner.step where partner = :partner order by number
                        """)
                .param("partner", partner)
                .query((row, _) -> new Taken(
                        row.getLong("number"),
                        PartnerAction.valueOf(row.getString("action")),
                        row.getString("words"),
                        Signature.read(row, "acted"),
                        at(row, "at")))
                .list();
    }

    /** A step. */
    record Taken(long number, PartnerAction action, String words, Signature by, Instant at) {}

    /** Moves requests to a county to the code of its successor, except where the successor is named itself. */
    void carry(RegionCode from, RegionCode to) {
        jdbc.sql("""
                        update partner.partner p set unit = :to where unit = :from and not exists (
                            select from partner.partner o where o.application = p.application and o.unit = :to)
                        """).param("from", from.value()).param("to", to.value()).update();
    }

    private static Partner partner(ResultSet row, int n) throws SQLException {
        return new Partner(
                row.getObject("id", UUID.class),
                new ApplicationId(row.getObject("application", UUID.class)),
                new RegionCode(row.getString("unit")),
                new Asked(row.getString("title"), row.getString("directions"), row.getString("part")),
                PartnerStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                at(row, "since"),
                row.getLong("step"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
