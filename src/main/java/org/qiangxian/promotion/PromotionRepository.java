package org.qiangxian.promotion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.library.Holding;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recommendations of results and their steps. Every list is in the order of codes, then of the day. */
@Repository
class PromotionRepository implements Holding {

    private static final String READ = """
            select p.*, a.taken_by as agreed_by, a.taken_person as agreed_person, a.taken_organisation as agreed_organisation,
                   a.taken_at as agreed_at
            from promotion.promotion p
            left join lateral (
                select s.* from promotion.step s
                where s.promotion = p.id and s.action = 'AGREE' and s.undone_at is null
                  and p.status in ('AGREED', 'NOTED') order by s.number desc limit 1) a on true
            where p.status <> 'NONE'
            """;
    private static final String ORDER = " order by p.unit collate \"C\", p.day, p.id";

    private final JdbcClient jdbc;

    PromotionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RegionCode> units() {
        return jdbc.sql("select distinct unit from promotion.promotion")
                .query((row, _) -> new RegionCode(row.getString("unit")))
                .list();
    }

    /** Moves the recommendations of a unit to its successor. */
    void carry(RegionCode from, RegionCode to) {
        jdbc.sql("update promotion.promotion set unit = :to where unit = :from")
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    Optional<Promotion> find(UUID id) {
        return jdbc.sql(READ + " and p.id = :id")
                .param("id", id)
                .query(PromotionRepository::read)
                .optional();
    }

    /** Locked until the end of the transaction. */
    Optional<Promotion> lock(UUID id) {
        jdbc.sql("select id from promotion.promotion where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id);
    }

    List<Promotion> of(RegionCode unit) {
        return jdbc.sql(READ + " and p.unit = :unit" + ORDER)
                .param("unit", unit.value())
                .query(PromotionRepository::read)
                .list();
    }

    List<Promotion> ofProvince(RegionCode province) {
        return jdbc.sql(READ + " and p.province = :province" + ORDER)
                .param("province", province.value())
                .query(PromotionRepository::read)
                .list();
    }

    /** Those that lie before 总局 with the consent of their cities. */
    List<Promotion> recommended() {
        return jdbc.sql(READ + " and p.status in ('AGREED', 'NOTED')" + ORDER)
                .query(PromotionRepository::read)
                .list();
    }

    /** Those of a report. */
    List<Promotion> ofReport(UUID report) {
        return jdbc.sql(READ + " and p.report = :report order by p.line, p.since desc")
                .param("report", report)
                .query(PromotionRepository::read)
                .list();
    }

    /** What waits for a city or for 总局, within reach. */
    List<Promotion> waiting(Reach reach) {
        return jdbc.sql(READ + """
                         and ((p.status = 'PROPOSED' and (:all or p.unit = :area)) or (p.status = 'AGREED' and :samr))
                        """ + ORDER)
                .param("all", reach.everywhere())
                .param("area", reach.area())
                .param("samr", reach.to(Role.SAMR))
                .query(PromotionRepository::read)
                .list();
    }

    /** Stores one; {@code false} where the result is recommended already, as for the second of two at once. */
    boolean insert(Promotion it) {
        return jdbc.sql("""
                        insert into promotion.promotion (id, report, line, unit, province, round, what, effect, link, day, pilot_title,
                            status, fictional, proposed_by, proposed_person, proposed_organisation, since)
                        values (:id, :report, :line, :unit, :province, :round, :what, :effect, :link, :day, '', :status, :fictional,
                            :proposed_by, :proposed_person, :proposed_organisation, :since)
                        on conflict (id) do update set round = excluded.round, what = excluded.what, effect = excluded.effect,
                            link = excluded.link, day = excluded.day, status = excluded.status, pilot = null, pilot_title = '',
                            proposed_by = excluded.proposed_by, proposed_person = excluded.proposed_person,
                            proposed_organisation = excluded.proposed_organisation, since = excluded.since
                        where promotion.status in ('NONE', 'WITHDRAWN')
                        """)
                        .param("id", it.id())
                        .param("report", it.report())
                        .param("line", it.line())
                        .param("unit", it.unit().value())
                        .param("province", it.province().value())
                        .param("round", it.round())
                        .param("what", it.what())
                        .param("effect", it.effect())
                        .param("link", it.link())
                        .param("day", it.day())
                        .param("status", it.status().name())
                        .param("fictional", it.fictional())
                        .params(it.by().columns("proposed"))
                        .param("since", it.since().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void move(UUID id, PromotionStatus status, Instant since) {
        jdbc.sql("update promotion.promotion set status = :status, since = :since where id = :id")
                .param("id", id)
                .param("status", status.name())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Stores the pilot it came from; null for none. */
    void name(UUID id, @Nullable UUID pilot, String title) {
        jdbc.sql("update promotion.promotion set pilot = cast(:pilot as uuid), pilot_title = :title where id = :id")
                .param("id", id)
                .param("pilot", pilot)
                .param("title", title)
                .update();
    }

    /** Adds a step; returns its number. */
    int step(UUID id, PromotionAction action, String organisation, Signature by, Instant at) {
        return jdbc.sql("""
                        insert into promotion.step (promotion, number, action, organisation, taken_by, taken_person, taken_organisation,
                            taken_at)
                        select :id, coalesce(max(number), 0) + 1, :action, :organisation, :taken_by, cast(:taken_person as uuid),
                               cast(:taken_organisation as uuid), :at
                        from promotion.step where promotion = :id
                        returning number
                        """)
                .param("id", id)
                .param("action", action.name())
                .param("organisation", organisation)
                .params(by.columns("taken"))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void undo(UUID id, long number, Instant at) {
        jdbc.sql("update promotion.step set undone_at = :at where promotion = :id and number = :number")
                .param("id", id)
                .param("number", number)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The steps, oldest first. */
    List<PromotionStep> steps(UUID id) {
        return jdbc.sql("select * from promotion.step where promotion = :id order by number")
                .param("id", id)
                .query((row, _) -> {
                    var undone = row.getObject("undone_at", OffsetDateTime.class);
                    return new PromotionStep(
                            row.getInt("number"),
                            PromotionAction.valueOf(row.getString("action")),
                            row.getString("organisation"),
                            Signature.read(row, "taken"),
                            row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                            undone == null ? null : undone.toInstant());
                })
                .list();
    }

    private static Promotion read(ResultSet row, int n) throws SQLException {
        @Nullable OffsetDateTime agreed = row.getObject("agreed_at", OffsetDateTime.class);
        return new Promotion(
                row.getObject("id", UUID.class),
                row.getObject("report", UUID.class),
                row.getInt("line"),
                new RegionCode(row.getString("unit")),
                new RegionCode(row.getString("province")),
                row.getString("round"),
                row.getString("what"),
                row.getString("effect"),
                row.getString("link"),
                row.getObject("day", LocalDate.class),
                row.getObject("pilot", UUID.class),
                row.getString("pilot_title"),
                agreed == null ? null : new Promotion.Consent(Signature.read(row, "agreed"), agreed.toInstant()),
                PromotionStatus.valueOf(row.getString("status")),
                row.getBoolean("fictional"),
                Signature.read(row, "proposed"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
