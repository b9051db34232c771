package org.qiangxian.industry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.library.Holding;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions of industries; rows are only added, and the latest one not taken back is in force. */
@Repository
class IndustryRepository implements Holding {

    private static final String LATEST = """
            select distinct on (v.industry) i.unit, v.industry, v.number, v.kind, v.name, v.source, v.link, v.day, v.listed,
                   v.demonstration, v.saved_by, v.saved_person, v.saved_organisation, v.saved_at
            from industry.version v join industry.industry i on i.id = v.industry
            where v.undone_at is null
            """;

    private final JdbcClient jdbc;

    IndustryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RegionCode> units() {
        return jdbc.sql("select distinct unit from industry.industry")
                .query((row, _) -> new RegionCode(row.getString("unit")))
                .list();
    }

    /** Moves what a county wrote to the code of its successor. */
    void carry(RegionCode from, RegionCode to) {
        jdbc.sql("update industry.industry set unit = :to where unit = :from")
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    /** Locks the industries of a unit until the end of the transaction. */
    void lock(RegionCode unit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('industry/' || :unit, 0))")
                .param("unit", unit.value())
                .query((_, _) -> true)
                .list();
    }

    /** Those a unit lists, by kind and name. */
    List<Industry> of(RegionCode unit) {
        return jdbc
                .sql(
                        "select * from (" + LATEST
                                + " and i.unit = :unit order by v.industry, v.number desc) latest where listed order by name collate \"C\"")
                .param("unit", unit.value())
                .query(IndustryRepository::read)
                .list()
                .stream()
                .sorted(Comparator.comparing(Industry::kind))
                .toList();
    }

    /** The present version, if it is listed. */
    Optional<Industry> find(UUID id) {
        return jdbc.sql("select * from (" + LATEST
                        + " and i.id = :id order by v.industry, v.number desc) latest where listed")
                .param("id", id)
                .query(IndustryRepository::read)
                .optional();
    }

    /** The number of the version in force, listed or removed; 0 where there is none. */
    int version(UUID id) {
        return jdbc.sql(
                        "select coalesce(max(number), 0) from industry.version where industry = :id and undone_at is null")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /** The record as it stood before a version. */
    Optional<Industry> before(UUID id, long number) {
        return jdbc.sql(
                        "select * from (" + LATEST
                                + " and i.id = :id and v.number < :number order by v.industry, v.number desc) latest where listed")
                .param("id", id)
                .param("number", number)
                .query(IndustryRepository::read)
                .optional();
    }

    Optional<RegionCode> unitOf(UUID id) {
        return jdbc.sql("select unit from industry.industry where id = :id")
                .param("id", id)
                .query((row, _) -> new RegionCode(row.getString("unit")))
                .optional();
    }

    void create(UUID id, RegionCode unit) {
        jdbc.sql("insert into industry.industry (id, unit) values (:id, :unit)")
                .param("id", id)
                .param("unit", unit.value())
                .update();
    }

    /** Adds the next version; returns its number. */
    int add(Industry industry, boolean listed) {
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from industry.version where industry = :id")
                .param("id", industry.id())
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        insert into industry.version (industry, number, kind, name, source, link, day, listed, demonstration,
                            saved_by, saved_person, saved_organisation, saved_at)
                        values (:id, :number, :kind, :name, :source, :link, :day, :listed, :demonstration,
                            :saved_by, :saved_person, :saved_organisation, :at)
                        """)
                .param("id", industry.id())
                .param("number", number)
                .param("kind", industry.kind().name())
                .param("name", industry.name())
                .param("source", industry.source())
                .param("link", industry.link())
                .param("day", industry.day())
                .param("listed", listed)
                .param("demonstration", industry.demonstration())
                .params(industry.by().columns("saved"))
                .param("at", industry.at().atOffset(ZoneOffset.UTC))
                .update();
        return number;
    }

    /** Marks a version as taken back, so that the one before it is in force. */
    void undo(UUID id, long number, Instant at) {
        jdbc.sql("update industry.version set undone_at = :at where industry = :id and number = :number")
                .param("id", id)
                .param("number", number)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether anybody of 示例省 has written one, so that the demonstration is entered once. */
    boolean any(RegionCode unit) {
        return jdbc.sql("select exists (select 1 from industry.industry where unit = :unit)")
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    private static Industry read(ResultSet row, int n) throws SQLException {
        return new Industry(
                row.getObject("industry", UUID.class),
                new RegionCode(row.getString("unit")),
                row.getInt("number"),
                IndustryKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("source"),
                row.getString("link"),
                row.getObject("day", LocalDate.class),
                Signature.read(row, "saved"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("demonstration"));
    }
}
