package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiangxian.calendar.WorkingDays;

/**
 * 总局 has decided on one batch and decides on the next when the process is killed: the first is stored completely, the
 * second not at all.
 */
class EntrySurvivalJourney {

    private static final String DECIDED = "00000000-0000-4000-8000-0000000000b1";
    private static final String KILLED = "00000000-0000-4000-8000-0000000000b2";

    /** The three counties of 示例省 outside the library, all examined: one in the first batch, two in the second. */
    private static final String WEIGHED = """
            insert into admission.period (id, opens_on, closes_on, document_number, document_title, words, fictional,
                opened_by, opened_at)
            values ('00000000-0000-4000-8000-0000000000a1', '2026-01-01', '2026-01-02', '甲', '乙', '', true, '甲', now());
            insert into admission.batch (id, province, number, period, code, file, sent_by, sent_at)
            select id::uuid, '990000', number, '00000000-0000-4000-8000-0000000000a1', 'SPRTAU42D9S2KT6D',
                gen_random_uuid(), '甲', now()
            from (values ('%1$s', 1), ('%2$s', 2)) as batch (id, number);
            update admission.entry set status = 'WEIGHED', batch = '%2$s', admitting = true where unit = '990132';
            insert into admission.entry (id, unit, province, bureau, status, statement, since, batch, admitting)
            select gen_random_uuid(), unit, '990000', '990100', 'WEIGHED', '工作情况', now(), batch::uuid, true
            from (values ('990133', '%1$s'), ('990131', '%2$s')) as entry (unit, batch);
            """.formatted(DECIDED, KILLED);

    @TempDir
    Path data;

    @Test
    @DisplayName(
            "R23: killed in the middle of a decision nobody is admitted or told; what was decided before the kill holds whole")
    void allOrNothing() throws Exception {
        try (var survival = Survival.in(data)) {
            survival.given(WEIGHED);
            var visit = survival.entered("总局业务·演示");
            fill(visit, DECIDED);
            visit.pressByKey("确认决定");
            visit.await("[role=status]:has-text('已决定')");
            fill(visit, KILLED);

            survival.killedWhile(
                    List.of("library.membership_event"),
                    1,
                    () -> Survival.send(visit.page(), "form[action$='/decide']"));

            assertThat(decided(survival, DECIDED, "'990133'")).as("all of it").containsExactly(1, 1, 1);
            assertThat(decided(survival, KILLED, "'990131', '990132'"))
                    .as("nothing of it")
                    .containsExactly(0, 0, 0);
            assertThat(survival.count("select count(*) from notice.message where subject like '%已纳入培育库'"))
                    .as("told of the first alone")
                    .isEqualTo(1);
        }
    }

    private static void fill(Visit visit, String batch) {
        visit.open("/admissions/batches/%s/decide".formatted(batch));
        visit.page().fill("#number", "国市监质发〔2026〕9号");
        visit.page().fill("#title", "关于纳入培育库的通知");
        visit.page().fill("#issuedOn", WorkingDays.today(Instant.now()).toString());
    }

    /** Counts the members, admitted applications and decided batches. */
    private static List<Integer> decided(Survival survival, String batch, String units) throws SQLException {
        return survival.counts(
                batch,
                "select count(*) from library.membership where code in (%s) and status = 'IN'".formatted(units),
                "select count(*) from admission.entry where batch = ? and status = 'ADMITTED'",
                "select count(*) from admission.batch where id = ? and decided_at is not null");
    }
}
