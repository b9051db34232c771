package org.qiangxian.pilot;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of pilots; rows are only added. */
@Repository
class PilotStepRepository {

    private final JdbcClient jdbc;

    PilotStepRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a step to a locked pilot; returns its number.
     *
     * @param what what was done, in words
     * @param quarter the quarter it is about; empty where it is about none
     */
    int add(
            PilotId id,
            String what,
            PilotStatus status,
            String quarter,
            String words,
            String organisation,
            Signature by,
            Instant at) {
        return jdbc.sql("""
                        insert into pilot.step (pilot, number, action, status, quarter, words, organisation,
                                                taken_by, taken_person, taken_organisation, taken_at)
                        values (:pilot, (select coalesce(max(number), 0) + 1 from pilot.step where pilot = :pilot), :action, :status,
                                :quarter, :words, :organisation, :taken_by, :taken_person, :taken_organisation, :at)
                        returning number
                        """)
                .param("pilot", id.value())
                .param("action", what)
                .param("status", status.name())
                .param("quarter", quarter)
                .param("words", words)
                .param("organisation", organisation)
                .params(by.columns("taken"))
                .param("at", PilotRepository.at(at))
                .query(Integer.class)
                .single();
    }

    /** The steps, oldest first, with those that were taken back. */
    List<PilotStep> steps(PilotId id) {
        return jdbc.sql("select * from pilot.step where pilot = :pilot order by number")
                .param("pilot", id.value())
                .query((row, _) -> {
                    @Nullable OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
                    return new PilotStep(
                            row.getInt("number"),
                            row.getString("action"),
                            PilotStatus.valueOf(row.getString("status")),
                            row.getString("quarter"),
                            row.getString("words"),
                            row.getString("organisation"),
                            Signature.read(row, "taken"),
                            row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                            undone == null ? null : undone.toInstant());
                })
                .list();
    }

    /** Marks a step, and the mark it made, as taken back. */
    void undo(PilotId id, long number, Instant at) {
        jdbc.sql("update pilot.step set undone_at = :at where pilot = :pilot and number = :number")
                .param("pilot", id.value())
                .param("number", number)
                .param("at", PilotRepository.at(at))
                .update();
        jdbc.sql("update pilot.mark set undone_at = :at where pilot = :pilot and step = :number")
                .param("pilot", id.value())
                .param("number", number)
                .param("at", PilotRepository.at(at))
                .update();
    }
}
