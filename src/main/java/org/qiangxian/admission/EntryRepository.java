package org.qiangxian.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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

/** Applications for entry and their steps. Every list is in the order of codes. */
@Repository
class EntryRepository {

    private static final String OPEN = "status not in ('ADMITTED', 'NOT_ADMITTED', 'CLOSED')";

    private final JdbcClient jdbc;

    EntryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a new one; {@code false} where the unit has an open one already, as for the second of two at once. */
    boolean insert(Entry entry) {
        var bureau = entry.bureau();
        return jdbc.sql("""
                        insert into admission.entry (id, unit, province, bureau, status, statement, since)
                        values (:id, :unit, :province, :bureau, :status, :statement, :since)
                        on conflict (unit) where status not in ('ADMITTED', 'NOT_ADMITTED', 'CLOSED') do nothing
                        """)
                        .param("id", entry.id())
                        .param("unit", entry.unit().value())
                        .param("province", entry.province().value())
                        .param("bureau", bureau == null ? null : bureau.value())
                        .param("status", entry.status().name())
                        .param("statement", entry.statement())
                        .param("since", entry.since().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Entry> find(UUID id) {
        return jdbc.sql("select * from admission.entry where id = :id")
                .param("id", id)
                .query(EntryRepository::entry)
                .optional();
    }

    /** The application, locked until the transaction ends. */
    Optional<Entry> lock(UUID id) {
        return jdbc.sql("select * from admission.entry where id = :id for update")
                .param("id", id)
                .query(EntryRepository::entry)
                .optional();
    }

    /** All of a unit, newest first. */
    List<Entry> ofUnit(RegionCode unit) {
        return jdbc.sql("select * from admission.entry where unit = :unit order by since desc, id")
                .param("unit", unit.value())
                .query(EntryRepository::entry)
                .list();
    }

    /** What came to a bureau, without what was withdrawn before the bureau did anything. */
    List<Entry> ofBureau(RegionCode bureau) {
        return jdbc.sql("""
                        select * from admission.entry e
                        where bureau = :bureau and status <> 'DRAFT'
                          and (status <> 'CLOSED' or exists (
                              select from admission.step s where s.entry = e.id and s.action in ('PASS', 'SEND_BACK')))
                        order by unit collate "C", since desc
                        """)
                .param("bureau", bureau.value())
                .query(EntryRepository::entry)
                .list();
    }

    /** What came to a province, with what it listed or returned, without what a bureau returned. */
    List<Entry> ofProvince(RegionCode province) {
        return jdbc.sql("""
                        select * from admission.entry e
                        where province = :province and status not in ('DRAFT', 'WITH_BUREAU')
                          and (status not in ('RETURNED', 'CLOSED') or exists (
                              select from admission.step s where s.entry = e.id and s.action in ('LIST', 'RETURN')))
                        order by unit collate "C", since desc
                        """)
                .param("province", province.value())
                .query(EntryRepository::entry)
                .list();
    }

    /** Locks a unit until the transaction ends, so that only one decision at a time is made on what it has. */
    void lockUnit(RegionCode unit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('place ' || :unit, 0))")
                .param("unit", unit.value())
                .query((_, _) -> true)
                .list();
    }

    /** Units that have an application that is open, in the order of codes. */
    List<RegionCode> units() {
        return jdbc.sql("select unit from admission.entry where " + OPEN + " order by unit collate \"C\"")
                .query((row, _) -> new RegionCode(row.getString("unit")))
                .list();
    }

    /** Moves all of a unit to another, with the bureau and province of that one. */
    void carry(RegionCode from, RegionCode to, RegionCode province, @Nullable RegionCode bureau) {
        jdbc.sql("update admission.entry set unit = :to, province = :province, bureau = :bureau where unit = :from")
                .param("from", from.value())
                .param("to", to.value())
                .param("province", province.value())
                .param("bureau", bureau == null ? null : bureau.value())
                .update();
    }

    /** What a province has listed and not yet forwarded. */
    List<Entry> listed(RegionCode province) {
        return jdbc.sql("""
                        select * from admission.entry where province = :province and status = 'LISTED'
                        order by unit collate "C"
                        """)
                .param("province", province.value())
                .query(EntryRepository::entry)
                .list();
    }

    List<Entry> ofBatch(UUID batch) {
        return jdbc.sql("select * from admission.entry where batch = :batch order by unit collate \"C\"")
                .param("batch", batch)
                .query(EntryRepository::entry)
                .list();
    }

    /** What came to 总局. */
    List<Entry> forwarded() {
        return jdbc.sql("select * from admission.entry where batch is not null order by unit collate \"C\", since desc")
                .query(EntryRepository::entry)
                .list();
    }

    /** What lies at bureaus. */
    List<Entry> atBureaus() {
        return jdbc.sql("select * from admission.entry where status = 'WITH_BUREAU' order by since")
                .query(EntryRepository::entry)
                .list();
    }

    /** What lies at provinces and is in no batch yet. */
    List<Entry> atProvinces() {
        return jdbc.sql("select * from admission.entry where status = 'WITH_PROVINCE' order by province, unit")
                .query(EntryRepository::entry)
                .list();
    }

    /** The applications within reach that may be somebody's turn. */
    List<Entry> waiting(Reach reach) {
        return jdbc.sql("select * from admission.entry where " + OPEN + """
                         and status <> 'DRAFT'
                          and (:all or (:city and unit = :area) or (:bureau and bureau = :area)
                               or (:province and province = :area) or (:samr and batch is not null))
                        order by unit collate "C"
                        """)
                .param("all", reach.everywhere())
                .param("city", reach.to(Role.CITY))
                .param("bureau", reach.to(Role.CITY_BUREAU))
                .param("province", reach.to(Role.PROVINCE))
                .param("samr", reach.to(Role.SAMR))
                .param("area", reach.area())
                .query(EntryRepository::entry)
                .list();
    }

    /** @return whether nobody else saved since {@code edit} */
    boolean save(UUID id, int edit, String statement) {
        return jdbc.sql("""
                        update admission.entry set statement = :statement, edit = edit + 1
                        where id = :id and edit = :edit and status in ('DRAFT', 'RETURNED')
                        """)
                        .param("id", id)
                        .param("edit", edit)
                        .param("statement", statement)
                        .update()
                == 1;
    }

    void move(UUID id, EntryStatus status, Instant since) {
        jdbc.sql("update admission.entry set status = :status, since = :since, opened_at = null where id = :id")
                .param("id", id)
                .param("status", status.name())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Stores when its current desk first opened it. */
    void open(UUID id, Instant at) {
        jdbc.sql("update admission.entry set opened_at = :at where id = :id and opened_at is null")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forward(UUID id, UUID batch) {
        jdbc.sql("update admission.entry set batch = :batch where id = :id")
                .param("id", id)
                .param("batch", batch)
                .update();
    }

    void weigh(UUID id, boolean admitting, String ground) {
        jdbc.sql("update admission.entry set admitting = :admitting, ground = :ground where id = :id")
                .param("id", id)
                .param("admitting", admitting)
                .param("ground", ground)
                .update();
    }

    void add(UUID entry, EntryStep step) {
        jdbc.sql("""
                        insert into admission.step (entry, action, status, words, statement, organisation,
                            taken_by, taken_person, taken_organisation, taken_at)
                        values (:entry, :action, :status, :words, :statement, :organisation,
                            :taken_by, :taken_person, :taken_organisation, :at)
                        """)
                .param("entry", entry)
                .param("action", step.action().name())
                .param("status", step.status().name())
                .param("words", step.words())
                .param("statement", step.statement())
                .param("organisation", step.organisation())
                .params(step.by().columns("taken"))
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The steps, oldest first. */
    List<EntryStep> steps(UUID entry) {
        return jdbc.sql("select * from admission.step where entry = :entry order by number")
                .param("entry", entry)
                .query((row, _) -> new EntryStep(
                        row.getLong("number"),
                        EntryAction.valueOf(row.getString("action")),
                        EntryStatus.valueOf(row.getString("status")),
                        row.getString("words"),
                        row.getString("statement"),
                        row.getString("organisation"),
                        Signature.read(row, "taken"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Entry entry(ResultSet row, int n) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                new RegionCode(row.getString("unit")),
                new RegionCode(row.getString("province")),
                code(row.getString("bureau")),
                EntryStatus.valueOf(row.getString("status")),
                row.getString("statement"),
                row.getInt("edit"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                instant(row.getObject("opened_at", OffsetDateTime.class)),
                row.getObject("batch", UUID.class),
                row.getObject("admitting", Boolean.class),
                row.getString("ground"));
    }

    private static @Nullable RegionCode code(@Nullable String value) {
        return value == null ? null : new RegionCode(value);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
