package org.qiangxian.adjustment;

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
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Incidents, the cases on them and their steps. Every list is in the order of codes. */
@Repository
class AdjustmentRepository {

    private static final String ORDER = " order by unit collate \"C\", happened_on desc, id";

    private final JdbcClient jdbc;

    AdjustmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Adjustment it) {
        jdbc.sql("""
                        insert into adjustment.matter (id, unit, province, kind, happened_on, place, source, found_on, words,
                            registrar, fictional, status, since)
                        values (:id, :unit, :province, :kind, :happened, :place, :source, :found, :words,
                            :registrar, :fictional, :status, :since)
                        """)
                .param("id", it.id())
                .param("unit", it.unit().value())
                .param("province", it.province().value())
                .param("kind", it.incident().kind().name())
                .param("happened", it.incident().happenedOn())
                .param("place", it.incident().place())
                .param("source", it.incident().source())
                .param("found", it.incident().foundOn())
                .param("words", it.incident().words())
                .param("registrar", it.registrar().name())
                .param("fictional", it.fictional())
                .param("status", it.status().name())
                .param("since", at(it.since()))
                .update();
    }

    Optional<Adjustment> find(UUID id) {
        return jdbc.sql("select * from adjustment.matter where id = :id")
                .param("id", id)
                .query(AdjustmentRepository::matter)
                .optional();
    }

    /** The case, locked until the transaction ends. */
    Optional<Adjustment> lock(UUID id) {
        return jdbc.sql("select * from adjustment.matter where id = :id for update")
                .param("id", id)
                .query(AdjustmentRepository::matter)
                .optional();
    }

    List<Adjustment> all() {
        return jdbc.sql("select * from adjustment.matter" + ORDER)
                .query(AdjustmentRepository::matter)
                .list();
    }

    List<Adjustment> ofProvince(RegionCode province) {
        return jdbc.sql("select * from adjustment.matter where province = :province" + ORDER)
                .param("province", province.value())
                .query(AdjustmentRepository::matter)
                .list();
    }

    List<Adjustment> ofUnit(RegionCode unit) {
        return jdbc.sql("select * from adjustment.matter where unit = :unit" + ORDER)
                .param("unit", unit.value())
                .query(AdjustmentRepository::matter)
                .list();
    }

    /** Cases that go on, within reach: of a city its own, of a province those of its area, else all. */
    List<Adjustment> open(Reach reach) {
        return jdbc.sql("""
                        select * from adjustment.matter
                        where status in ('CLUE', 'OPENED', 'HEARING', 'HEARD', 'PROPOSED', 'IN_FORCE', 'REVIEWING')
                          and (:all or unit = :area or province = :area)
                        """ + ORDER)
                .param("all", reach.everywhere() || reach.to(Role.SAMR))
                .param("area", reach.area())
                .query(AdjustmentRepository::matter)
                .list();
    }

    /** Whether another case on the same incident exists: one of its kind, unit and day. */
    boolean twin(Adjustment it) {
        return jdbc.sql("""
                        select exists (select from adjustment.matter
                            where unit = :unit and kind = :kind and happened_on = :on and id <> :id
                              and status not in ('CLUE', 'SET_ASIDE', 'CORRECTED'))
                        """)
                .param("unit", it.unit().value())
                .param("kind", it.incident().kind().name())
                .param("on", it.incident().happenedOn())
                .param("id", it.id())
                .query(Boolean.class)
                .single();
    }

    /** One at a time for a unit, until the transaction ends. */
    void lock(RegionCode unit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('adjustment ' || :unit, 0))")
                .param("unit", unit.value())
                .query((_, _) -> true)
                .list();
    }

    void move(UUID id, AdjustmentStatus status, Instant since) {
        jdbc.sql("update adjustment.matter set status = :status, since = :since where id = :id")
                .param("id", id)
                .param("status", status.name())
                .param("since", at(since))
                .update();
    }

    /** Moves the cases of a unit to another, except a case whose incident has a case at the other unit already. */
    void carry(RegionCode from, RegionCode to, RegionCode province) {
        jdbc.sql("""
                        update adjustment.matter m set unit = :to, province = :province
                        where unit = :from and (status in ('CLUE', 'SET_ASIDE', 'CORRECTED') or not exists (
                            select from adjustment.matter other
                            where other.unit = :to and other.kind = m.kind and other.happened_on = m.happened_on
                              and other.status not in ('CLUE', 'SET_ASIDE', 'CORRECTED')))
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .param("province", province.value())
                .update();
    }

    void determine(UUID id, Determination it) {
        jdbc.sql("""
                        update adjustment.matter set issuer = :issuer, determination = :number, level = :level,
                            determined_on = :day
                        where id = :id
                        """)
                .param("id", id)
                .param("issuer", it.issuer())
                .param("number", it.number())
                .param("level", it.level())
                .param("day", it.day())
                .update();
    }

    /** Stores the finding; an agreement to an earlier text does not carry over to this one. */
    void find(UUID id, String words, Signature by) {
        jdbc.sql("""
                        update adjustment.matter set finding = :words, found_by = :found_by, found_person = :found_person,
                            found_organisation = :found_organisation, agreed_by = '', agreed_person = null,
                            agreed_organisation = null
                        where id = :id
                        """)
                .param("id", id)
                .param("words", words)
                .params(by.columns("found"))
                .update();
    }

    void agree(UUID id, Signature by) {
        jdbc.sql("""
                        update adjustment.matter set agreed_by = :agreed_by, agreed_person = :agreed_person,
                            agreed_organisation = :agreed_organisation
                        where id = :id
                        """).param("id", id).params(by.columns("agreed")).update();
    }

    void open(UUID id, Signature by, Instant at) {
        jdbc.sql("""
                        update adjustment.matter set opened_by = :opened_by, opened_person = :opened_person,
                            opened_organisation = :opened_organisation, opened_at = :at
                        where id = :id
                        """)
                .param("id", id)
                .params(by.columns("opened"))
                .param("at", at(at))
                .update();
    }

    /**
     * Stores until when a 暂停 runs, or that none runs any more.
     *
     * @param from null keeps its first day
     */
    void suspend(UUID id, @Nullable LocalDate from, @Nullable LocalDate until) {
        jdbc.sql("""
                        update adjustment.matter set suspended_from = coalesce(cast(:from as date), suspended_from),
                            suspended_until = cast(:until as date)
                        where id = :id
                        """).param("id", id).param("from", from).param("until", until).update();
    }

    void add(UUID matter, AdjustmentStep step) {
        jdbc.sql("""
                        insert into adjustment.step (matter, number, action, status, words, organisation,
                            taken_by, taken_person, taken_organisation, taken_at)
                        values (:matter, :number, :action, :status, :words, :organisation,
                            :taken_by, :taken_person, :taken_organisation, :at)
                        """)
                .param("matter", matter)
                .param("number", step.number())
                .param("action", step.action().name())
                .param("status", step.status().name())
                .param("words", step.words())
                .param("organisation", step.organisation())
                .params(step.by().columns("taken"))
                .param("at", at(step.at()))
                .update();
    }

    /** The steps, oldest first. */
    List<AdjustmentStep> steps(UUID matter) {
        return jdbc.sql("select * from adjustment.step where matter = :matter order by number")
                .param("matter", matter)
                .query((row, _) -> new AdjustmentStep(
                        row.getInt("number"),
                        AdjustmentAction.valueOf(row.getString("action")),
                        AdjustmentStatus.valueOf(row.getString("status")),
                        row.getString("words"),
                        row.getString("organisation"),
                        Signature.read(row, "taken"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    static Adjustment matter(ResultSet row, int n) throws SQLException {
        var opened = row.getObject("opened_at", OffsetDateTime.class);
        return new Adjustment(
                row.getObject("id", UUID.class),
                new RegionCode(row.getString("unit")),
                new RegionCode(row.getString("province")),
                new Incident(
                        IncidentKind.valueOf(row.getString("kind")),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("place"),
                        row.getString("source"),
                        row.getObject("found_on", LocalDate.class),
                        row.getString("words")),
                Role.valueOf(row.getString("registrar")),
                row.getBoolean("fictional"),
                AdjustmentStatus.valueOf(row.getString("status")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                determination(row),
                finding(row),
                opened == null ? null : new Adjustment.Opened(Signature.read(row, "opened"), opened.toInstant()),
                row.getObject("suspended_from", LocalDate.class),
                row.getObject("suspended_until", LocalDate.class));
    }

    private static @Nullable Determination determination(ResultSet row) throws SQLException {
        var day = row.getObject("determined_on", LocalDate.class);
        return day == null
                ? null
                : new Determination(
                        row.getString("issuer"), row.getString("determination"), row.getString("level"), day);
    }

    private static @Nullable Finding finding(ResultSet row) throws SQLException {
        var words = row.getString("finding");
        var agreed = Signature.read(row, "agreed");
        return words.isEmpty()
                ? null
                : new Finding(
                        words, Signature.read(row, "found"), agreed.words().isEmpty() ? null : agreed);
    }
}
