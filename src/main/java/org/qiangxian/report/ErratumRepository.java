package org.qiangxian.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.report.AnnualReportRepository.Done;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Errata and their steps. */
@Repository
class ErratumRepository {

    private static final String SELECT = """
            select e.id, e.report, e.number, e.weight, e.status, e.since, e.words, e.drafted_by, e.drafted_person,
                e.drafted_organisation, e.drafted_at, e.announced_at, e.run, e.snapshot, e.base, e.made_by, e.made_person,
                e.made_organisation, e.edition, e.published_at
            from report.erratum e
            """;

    private final JdbcClient jdbc;

    ErratumRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The errata of one report, latest draft first. */
    List<Erratum> of(UUID report) {
        return jdbc.sql(SELECT + "where e.report = :report order by e.drafted_at desc, e.id")
                .param("report", report)
                .query((row, _) -> erratum(row))
                .list();
    }

    /** Those of all reports in these statuses, in the order of drafts. */
    List<Erratum> in(ErratumStatus... standings) {
        return jdbc.sql(SELECT + "where e.status in (:standings) order by e.drafted_at, e.id")
                .param("standings", Arrays.stream(standings).map(Enum::name).toList())
                .query((row, _) -> erratum(row))
                .list();
    }

    Optional<Erratum> find(UUID id) {
        return jdbc.sql(SELECT + "where e.id = :id")
                .param("id", id)
                .query((row, _) -> erratum(row))
                .optional();
    }

    /** One erratum, locked until the transaction ends. */
    Optional<Erratum> lock(UUID id) {
        return jdbc.sql(SELECT + "where e.id = :id for update")
                .param("id", id)
                .query((row, _) -> erratum(row))
                .optional();
    }

    void insert(UUID id, UUID report, ErratumForm.Asked asked, Signature by, Instant at) {
        jdbc.sql("""
                        insert into report.erratum (id, report, weight, status, since, words, drafted_by, drafted_person,
                            drafted_organisation, drafted_at, run, made_by)
                        values (:id, :report, :weight, 'DRAFTED', :at, :words, :drafted_by, :drafted_person::uuid,
                            :drafted_organisation::uuid, :at, 0, '')
                        """)
                .param("id", id)
                .param("report", report)
                .param("weight", asked.weight().name())
                .param("words", asked.words())
                .param("at", Timestamp.from(at))
                .params(by.columns("drafted"))
                .update();
    }

    void move(Erratum erratum, ErratumStatus to, Instant at) {
        jdbc.sql("update report.erratum set status = :status, since = :at where id = :id")
                .param("status", to.name())
                .param("at", Timestamp.from(at))
                .param("id", erratum.id())
                .update();
    }

    void announced(Erratum erratum, int number, Instant at) {
        jdbc.sql("""
                        update report.erratum set status = 'ANNOUNCED', since = :at, announced_at = :at, number = :number
                        where id = :id
                        """)
                .param("number", number)
                .param("at", Timestamp.from(at))
                .param("id", erratum.id())
                .update();
    }

    /** @param base the edition the run is based on */
    void ran(Erratum erratum, String snapshot, int base, Signature by, Instant at) {
        jdbc.sql("""
                        update report.erratum set status = 'MADE', since = :at, run = :run, snapshot = :snapshot, base = :base,
                            made_by = :made_by, made_person = :made_person::uuid, made_organisation = :made_organisation::uuid
                        where id = :id
                        """)
                .param("run", erratum.run() + 1)
                .param("snapshot", snapshot)
                .param("base", base)
                .param("at", Timestamp.from(at))
                .param("id", erratum.id())
                .params(by.columns("made"))
                .update();
    }

    /** @param edition the edition of the report it makes */
    void published(Erratum erratum, int number, int edition, Instant at) {
        jdbc.sql("""
                        update report.erratum set status = 'PUBLISHED', since = :at, number = :number, edition = :edition,
                            published_at = :at
                        where id = :id
                        """)
                .param("number", number)
                .param("edition", edition)
                .param("at", Timestamp.from(at))
                .param("id", erratum.id())
                .update();
    }

    /** Adds a step; {@code what} is its label. */
    void step(UUID erratum, String what, String reason, Signature by, Instant at) {
        jdbc.sql("""
                        insert into report.erratum_step (erratum, number, what, reason, done_by, done_person,
                            done_organisation, done_at)
                        select :erratum, count(*) + 1, :what, :reason, :done_by, :done_person::uuid,
                            :done_organisation::uuid, :at
                        from report.erratum_step where erratum = :erratum
                        """)
                .param("erratum", erratum)
                .param("what", what)
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .params(by.columns("done"))
                .update();
    }

    /** Its steps, oldest first. */
    List<Done> steps(UUID erratum) {
        return jdbc.sql("""
                        select what, reason, done_by, done_person, done_organisation, done_at
                        from report.erratum_step where erratum = :erratum order by number
                        """)
                .param("erratum", erratum)
                .query((row, _) -> Done.read(row))
                .list();
    }

    private static Erratum erratum(ResultSet row) throws SQLException {
        return new Erratum(
                row.getObject("id", UUID.class),
                row.getObject("report", UUID.class),
                row.getObject("number", Integer.class),
                ErratumWeight.valueOf(row.getString("weight")),
                ErratumStatus.valueOf(row.getString("status")),
                row.getTimestamp("since").toInstant(),
                row.getString("words"),
                Signature.read(row, "drafted"),
                row.getTimestamp("drafted_at").toInstant(),
                moment(row, "announced_at"),
                row.getInt("run"),
                row.getString("snapshot"),
                row.getObject("base", Integer.class),
                Signature.read(row, "made"),
                row.getObject("edition", Integer.class),
                moment(row, "published_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
