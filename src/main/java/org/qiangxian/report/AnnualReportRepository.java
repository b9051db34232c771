package org.qiangxian.report;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.qiangxian.statistics.MethodVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Annual reports, their steps and the notes of cities. */
@Repository
class AnnualReportRepository {

    private static final String SELECT = """
            select r.id, r.year, r.fictional, r.snapshot, r.edition, r.method, r.status, r.since, r.made_by,
                r.made_person, r.made_organisation, r.made_at, r.reviewed_by, r.reviewed_person, r.reviewed_organisation, r.opened_on, r.publish_on
            from report.report r
            """;

    private final JdbcClient jdbc;

    AnnualReportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, latest year first. */
    List<AnnualReport> all() {
        return jdbc.sql(SELECT + "order by r.year desc, r.fictional, r.made_at desc, r.id")
                .query((row, _) -> report(row))
                .list();
    }

    List<AnnualReport> in(Set<AnnualReportStatus> standings) {
        return jdbc.sql(SELECT + "where r.status in (:standings) order by r.year desc, r.fictional, r.id")
                .param("standings", standings.stream().map(Enum::name).toList())
                .query((row, _) -> report(row))
                .list();
    }

    /** Those with a report of a place, latest year first. */
    List<AnnualReport> of(RegionCode place) {
        return jdbc.sql(SELECT + """
                        where exists (select 1 from report.text t where t.report = r.id and t.unit = :place)
                        order by r.year desc, r.made_at desc, r.id
                        """)
                .param("place", place.value())
                .query((row, _) -> report(row))
                .list();
    }

    Optional<AnnualReport> find(UUID id) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query((row, _) -> report(row))
                .optional();
    }

    /** One report, locked until the transaction ends. */
    Optional<AnnualReport> lock(UUID id) {
        return jdbc.sql(SELECT + "where r.id = :id for update")
                .param("id", id)
                .query((row, _) -> report(row))
                .optional();
    }

    /** Whether a year has one that was not discarded. */
    boolean of(int year, boolean fictional) {
        return jdbc.sql("""
                        select exists (select 1 from report.report
                            where year = :year and fictional = :fictional and status <> 'DISCARDED')
                        """)
                .param("year", year)
                .param("fictional", fictional)
                .query(Boolean.class)
                .single();
    }

    /** Adds a report; false if there is one of the year that was not discarded. */
    boolean insert(UUID id, ReportBasis basis, Signature by, Instant at) {
        return jdbc.sql("""
                        insert into report.report (id, year, fictional, snapshot, edition, method, status, since, made_by, made_person,
                            made_organisation, made_at, reviewed_by)
                        values (:id, :year, :fictional, :snapshot, :edition, :method, 'MADE', :at, :made_by, :made_person::uuid,
                            :made_organisation::uuid, :at, '')
                        on conflict (year, fictional) where status <> 'DISCARDED' do nothing
                        """)
                        .param("id", id)
                        .param("year", basis.year())
                        .param("fictional", basis.fictional())
                        .param("snapshot", basis.snapshot().number())
                        .param("edition", basis.edition())
                        .param("method", basis.method().number())
                        .param("at", Timestamp.from(at))
                        .params(by.columns("made"))
                        .update()
                == 1;
    }

    void move(AnnualReport report, AnnualReportStatus to, Instant at) {
        jdbc.sql("update report.report set status = :status, since = :at where id = :id")
                .param("status", to.name())
                .param("at", Timestamp.from(at))
                .param("id", report.id())
                .update();
    }

    void reviewed(AnnualReport report, Signature by, LocalDate opened) {
        jdbc.sql("""
                        update report.report set reviewed_by = :reviewed_by, reviewed_person = :reviewed_person::uuid,
                            reviewed_organisation = :reviewed_organisation::uuid, opened_on = :opened where id = :id
                        """)
                .param("opened", Date.valueOf(opened))
                .param("id", report.id())
                .params(by.columns("reviewed"))
                .update();
    }

    void publishOn(AnnualReport report, LocalDate day) {
        jdbc.sql("update report.report set publish_on = :day where id = :id")
                .param("day", Date.valueOf(day))
                .param("id", report.id())
                .update();
    }

    /** Adds a step; {@code what} is its label. */
    void step(UUID report, String what, String reason, Signature by, Instant at) {
        jdbc.sql("""
                        insert into report.step (report, number, what, reason, done_by, done_person, done_organisation, done_at)
                        select :report, count(*) + 1, :what, :reason, :done_by, :done_person::uuid,
                            :done_organisation::uuid, :at
                        from report.step where report = :report
                        """)
                .param("report", report)
                .param("what", what)
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .params(by.columns("done"))
                .update();
    }

    /** Its steps, oldest first. */
    List<Done> steps(UUID report) {
        return jdbc.sql("""
                        select what, reason, done_by, done_person, done_organisation, done_at
                        from report.step where report = :report order by number
                        """)
                .param("report", report)
                .query((row, _) -> Done.read(row))
                .list();
    }

    /** A step. @param reason why; empty where none is asked */
    record Done(String what, String reason, Signature by, Instant at) {

        static Done read(ResultSet row) throws SQLException {
            return new Done(
                    row.getString("what"),
                    row.getString("reason"),
                    Signature.read(row, "done"),
                    row.getTimestamp("done_at").toInstant());
        }
    }

    void note(UUID report, RegionCode place, String words, Signature by, Instant at) {
        jdbc.sql("""
                        insert into report.note (report, unit, number, words, noted_by, noted_person, noted_organisation, noted_at)
                        select :report, :unit, count(*) + 1, :words, :noted_by, :noted_person::uuid,
                            :noted_organisation::uuid, :at
                        from report.note where report = :report and unit = :unit
                        """)
                .param("report", report)
                .param("unit", place.value())
                .param("words", words)
                .param("at", Timestamp.from(at))
                .params(by.columns("noted"))
                .update();
    }

    /** The latest note of a city on its own report; empty where there is none. */
    String note(UUID report, RegionCode place) {
        return jdbc.sql("""
                        select words from report.note where report = :report and unit = :unit order by number desc limit 1
                        """)
                .param("report", report)
                .param("unit", place.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Everybody who ever wrote by hand in it. */
    List<UUID> hands(UUID report) {
        return jdbc.sql("""
                        select distinct written_person from report.remark
                        where report = :report and written_person is not null
                        """).param("report", report).query(UUID.class).list();
    }

    private static AnnualReport report(ResultSet row) throws SQLException {
        return new AnnualReport(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getBoolean("fictional"),
                row.getString("snapshot"),
                row.getString("edition"),
                new MethodVersion(row.getInt("method")),
                AnnualReportStatus.valueOf(row.getString("status")),
                row.getTimestamp("since").toInstant(),
                Signature.read(row, "made"),
                row.getTimestamp("made_at").toInstant(),
                Signature.read(row, "reviewed"),
                day(row, "opened_on"),
                day(row, "publish_on"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
