package org.qiangxian.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.burden.DataRequestId;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done to answers. */
@Repository
class StepRepository {

    private static final String STEP = """
            select s.act, s.answer, a.indicator, a.period, s.action, s.before, s.remark_before, s.remark, s.batch,
                   s.done_by, s.done_person, s.done_organisation, s.done_at, s.undone_at
            from answer.step s join answer.answer a on a.id = s.answer
            """;

    private final JdbcClient jdbc;

    StepRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What an act did to one answer.
     *
     * @param act its number, the same for all answers it moved
     * @param before where the answer stood
     * @param remarkBefore the remark of a return that stood at it
     * @param undoneAt when it was taken back; null while it holds
     */
    record Step(
            long act,
            long answer,
            RequestItem item,
            AnswerAction action,
            AnswerStatus before,
            String remarkBefore,
            String remark,
            @Nullable UUID batch,
            Signature by,
            Instant at,
            @Nullable Instant undoneAt) {}

    /** A number for an act. */
    long next() {
        return jdbc.sql("select nextval('answer.act')").query(Long.class).single();
    }

    void insert(Step step) {
        jdbc.sql("""
                        insert into answer.step (act, answer, action, before, remark_before, remark, batch, done_by,
                            done_person, done_organisation, done_at)
                        values (:act, :answer, :action, :before, :remarkBefore, :remark, :batch, :done_by,
                            :done_person, :done_organisation, :at)
                        """)
                .param("act", step.act())
                .param("answer", step.answer())
                .param("action", step.action().name())
                .param("before", step.before().name())
                .param("remarkBefore", step.remarkBefore())
                .param("remark", step.remark())
                .param("batch", step.batch())
                .params(step.by().columns("done"))
                .param("at", Timestamp.from(step.at()))
                .update();
    }

    void undo(long act, Instant at) {
        jdbc.sql("update answer.step set undone_at = :at where act = :act")
                .param("at", Timestamp.from(at))
                .param("act", act)
                .update();
    }

    /** What one act did, in the order of its answers. */
    List<Step> of(long act) {
        return jdbc.sql(STEP + "where s.act = :act order by s.answer")
                .param("act", act)
                .query(StepRepository::step)
                .list();
    }

    /** What was done to the answers of a unit, in the order of acts. */
    List<Step> of(DataRequestId request, RegionCode unit) {
        return jdbc.sql(STEP + "where a.request = :request and a.unit = :unit order by s.act, s.answer")
                .param("request", request.value())
                .param("unit", unit.value())
                .query(StepRepository::step)
                .list();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        var undone = row.getTimestamp("undone_at");
        return new Step(
                row.getLong("act"),
                row.getLong("answer"),
                new RequestItem(new IndicatorCode(row.getString("indicator")), row.getString("period")),
                AnswerAction.valueOf(row.getString("action")),
                AnswerStatus.valueOf(row.getString("before")),
                row.getString("remark_before"),
                row.getString("remark"),
                row.getObject("batch", UUID.class),
                Signature.read(row, "done"),
                row.getTimestamp("done_at").toInstant(),
                undone == null ? null : undone.toInstant());
    }
}
