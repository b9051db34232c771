package org.qiangxian.confirmation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.database.Changes;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers of the cities in the database. */
@Repository
class AnswerRepository {

    private final JdbcClient jdbc;
    private final Changes changes;

    AnswerRepository(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** The subject under which {@code Changes} counts the answers of a unit. */
    static String changes(RegionCode unit) {
        return "answer " + unit;
    }

    /** Locks the answers of a unit until the transaction ends, so that two officials answer one after the other. */
    void lock(RegionCode unit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(:subject))")
                .param("subject", changes(unit))
                .query((row, number) -> number)
                .list();
    }

    /** All answers of a unit that stand, newest first. */
    List<CityAnswer> of(RegionCode unit) {
        return jdbc.sql("""
                        select id, batch, value, unit, verdict, reason, figure, answered_by, answered_person,
                               answered_organisation, answered_at, undone_at, demonstration
                        from confirmation.answer where unit = :unit and undone_at is null order by id desc
                        """)
                .param("unit", unit.value())
                .query(AnswerRepository::answer)
                .list();
    }

    /** The answers of units to a batch and its values that stand, newest first. */
    List<CityAnswer> of(UUID batch) {
        return jdbc.sql("""
                        select id, batch, value, unit, verdict, reason, figure, answered_by, answered_person,
                               answered_organisation, answered_at, undone_at, demonstration
                        from confirmation.answer where batch = :batch and undone_at is null order by id desc
                        """)
                .param("batch", batch)
                .query(AnswerRepository::answer)
                .list();
    }

    /** All answers of a unit, those taken back too, newest first. */
    List<CityAnswer> given(RegionCode unit) {
        return jdbc.sql("""
                        select id, batch, value, unit, verdict, reason, figure, answered_by, answered_person,
                               answered_organisation, answered_at, undone_at, demonstration
                        from confirmation.answer where unit = :unit order by id desc
                        """)
                .param("unit", unit.value())
                .query(AnswerRepository::answer)
                .list();
    }

    /** Marks an answer as taken back. */
    void undo(RegionCode unit, long id, Instant at) {
        changes.note(changes(unit));
        jdbc.sql("update confirmation.answer set undone_at = :at where id = :id and unit = :unit")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .param("unit", unit.value())
                .update();
    }

    /** What a unit answered is its successor's answer; what was said, by whom and when stays. */
    void carry(RegionCode from, RegionCode to) {
        changes.note(changes(from));
        changes.note(changes(to));
        jdbc.sql("update confirmation.answer set unit = :to where unit = :from")
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    /** How many objections a unit has made since a moment. */
    int objectedSince(RegionCode unit, Instant since) {
        return jdbc.sql("""
                        select count(*) from confirmation.answer
                        where unit = :unit and verdict = 'OBJECTED' and answered_at >= :since
                        """)
                .param("unit", unit.value())
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** Stores an answer and returns its number. */
    long insert(
            UUID batch,
            @Nullable Long value,
            RegionCode unit,
            CityAnswer.Verdict verdict,
            @Nullable String reason,
            @Nullable BigDecimal figure,
            Signature by,
            Instant at,
            boolean demonstration) {
        changes.note(changes(unit));
        return jdbc.sql("""
                        insert into confirmation.answer
                            (batch, value, unit, verdict, reason, figure, answered_by, answered_person, answered_organisation,
                             answered_at, demonstration)
                        values (:batch, :value, :unit, :verdict, :reason, :figure, :answered_by, :answered_person,
                            :answered_organisation, :at, :demonstration)
                        returning id
                        """)
                .param("batch", batch)
                .param("value", value)
                .param("unit", unit.value())
                .param("verdict", verdict.name())
                .param("reason", reason)
                .param("figure", figure)
                .params(by.columns("answered"))
                .param("at", Timestamp.from(at))
                .param("demonstration", demonstration)
                .query(Long.class)
                .single();
    }

    private static CityAnswer answer(ResultSet row, int number) throws SQLException {
        var undone = row.getTimestamp("undone_at");
        return new CityAnswer(
                row.getLong("id"),
                row.getObject("batch", UUID.class),
                row.getObject("value", Long.class),
                new RegionCode(row.getString("unit")),
                CityAnswer.Verdict.valueOf(row.getString("verdict")),
                row.getString("reason"),
                row.getBigDecimal("figure"),
                Signature.read(row, "answered"),
                row.getTimestamp("answered_at").toInstant(),
                undone == null ? null : undone.toInstant(),
                row.getBoolean("demonstration"));
    }
}
