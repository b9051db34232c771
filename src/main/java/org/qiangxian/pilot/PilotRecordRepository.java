package org.qiangxian.pilot;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is written about pilots: summaries, landmark results, remarks, press reports. Each belongs to a step and is
 * valid as long as the step is not taken back.
 */
@Repository
class PilotRecordRepository {

    /** Joins a record to its step, if that is not taken back. */
    private static final String STANDING = " r join pilot.step s on s.pilot = r.pilot and s.number = r.step"
            + " where r.pilot = :pilot and s.undone_at is null";

    private final JdbcClient jdbc;

    PilotRecordRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void summary(PilotId id, int step, Summary.Kind kind, int year, String words) {
        jdbc.sql(
                        "insert into pilot.summary (pilot, step, kind, year, words) values (:pilot, :step, :kind, :year, :words)")
                .param("pilot", id.value())
                .param("step", step)
                .param("kind", kind.name())
                .param("year", year)
                .param("words", words)
                .update();
    }

    /** Valid ones, oldest first; the latest for each year and kind. */
    List<Summary> summaries(PilotId id) {
        return standing(
                """
                select * from (select distinct on (r.kind, r.year) r.*, s.taken_by, s.taken_person, s.taken_organisation, s.taken_at
                               from pilot.summary""" + STANDING + " order by r.kind, r.year, r.step desc) latest order by step",
                id,
                (row, _) -> new Summary(
                        row.getInt("step"),
                        Summary.Kind.valueOf(row.getString("kind")),
                        row.getInt("year"),
                        row.getString("words"),
                        Signature.read(row, "taken"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant()));
    }

    void landmark(PilotId id, Landmark landmark) {
        jdbc.sql("""
                        insert into pilot.landmark (pilot, step, name, what, day, link) values (:pilot, :step, :name, :what, :day, :link)
                        """)
                .param("pilot", id.value())
                .param("step", landmark.step())
                .param("name", landmark.name())
                .param("what", landmark.what())
                .param("day", landmark.day())
                .param("link", landmark.link())
                .update();
    }

    /** Those that hold, oldest first. */
    List<Landmark> landmarks(PilotId id) {
        return standing(
                "select r.* from pilot.landmark" + STANDING + " order by r.step",
                id,
                (row, _) -> new Landmark(
                        row.getInt("step"),
                        row.getString("name"),
                        row.getString("what"),
                        row.getObject("day", LocalDate.class),
                        row.getString("link")));
    }

    /** Stores which industry it names from a step on; null for none. */
    void industry(PilotId id, int step, @Nullable UUID industry) {
        jdbc.sql("insert into pilot.industry (pilot, step, industry) values (:pilot, :step, cast(:industry as uuid))")
                .param("pilot", id.value())
                .param("step", step)
                .param("industry", industry)
                .update();
    }

    /** The industry it names by the latest valid step. */
    Optional<UUID> industry(PilotId id) {
        return jdbc
                .sql("""
                        select i.industry from pilot.industry i join pilot.step s on s.pilot = i.pilot and s.number = i.step
                        where i.pilot = :pilot and s.undone_at is null order by i.step desc limit 1
                        """)
                .param("pilot", id.value())
                .query((row, _) -> Optional.ofNullable(row.getObject("industry", UUID.class)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    void remark(PilotId id, int step, Role role, String words) {
        jdbc.sql("insert into pilot.remark (pilot, step, role, words) values (:pilot, :step, :role, :words)")
                .param("pilot", id.value())
                .param("step", step)
                .param("role", role.name())
                .param("words", words)
                .update();
    }

    /** Those that hold, oldest first. */
    List<PilotRemark> remarks(PilotId id) {
        return standing(
                "select r.*, s.taken_by, s.taken_at from pilot.remark" + STANDING + " order by r.step",
                id,
                (row, _) -> new PilotRemark(
                        row.getInt("step"),
                        Role.valueOf(row.getString("role")),
                        row.getString("words"),
                        row.getString("taken_by"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant()));
    }

    void report(PilotId id, PressReport report) {
        jdbc.sql("""
                        insert into pilot.report (pilot, step, title, outlet, day, link) values (:pilot, :step, :title, :outlet, :day, :link)
                        """)
                .param("pilot", id.value())
                .param("step", report.step())
                .param("title", report.title())
                .param("outlet", report.outlet())
                .param("day", report.day())
                .param("link", report.link())
                .update();
    }

    /** Those that hold, the latest day first. */
    List<PressReport> reports(PilotId id) {
        return standing(
                "select r.* from pilot.report" + STANDING + " order by r.day desc, r.step",
                id,
                (row, _) -> new PressReport(
                        row.getInt("step"),
                        row.getString("title"),
                        row.getString("outlet"),
                        row.getObject("day", LocalDate.class),
                        row.getString("link")));
    }

    private <T> List<T> standing(String sql, PilotId id, RowMapper<T> record) {
        return jdbc.sql(sql).param("pilot", id.value()).query(record).list();
    }

    /** The promises of a pilot without a proposal. */
    List<Promise> promises(PilotId id) {
        return jdbc.sql("select heading, words from pilot.promise where pilot = :pilot order by position")
                .param("pilot", id.value())
                .query((row, _) -> new Promise(row.getString("heading"), row.getString("words")))
                .list();
    }

    void promise(PilotId id, List<Promise> promises) {
        for (int at = 0; at < promises.size(); at++) {
            jdbc.sql(
                            "insert into pilot.promise (pilot, position, heading, words) values (:pilot, :at, :heading, :words)")
                    .param("pilot", id.value())
                    .param("at", at)
                    .param("heading", promises.get(at).heading())
                    .param("words", promises.get(at).words())
                    .update();
        }
    }
}
