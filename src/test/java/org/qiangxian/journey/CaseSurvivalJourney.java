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
 * 总局 has decided one case and decides the next when the process is killed: the first is stored completely, the second
 * not at all.
 */
class CaseSurvivalJourney {

    private static final String DECIDED = "00000000-0000-4000-8000-0000000000c1";
    private static final String KILLED = "00000000-0000-4000-8000-0000000000c2";

    /** Two members of 示例省 were heard, and it is proposed to remove them. */
    private static final String PROPOSED = """
            insert into adjustment.matter (id, unit, province, kind, happened_on, place, source, found_on, words, registrar,
                fictional, status, since, issuer, determination, level, determined_on, opened_by, opened_at)
            select id::uuid, unit, '990000', 'QUALITY', '2026-02-02', '城关镇', '通报', '2026-02-02', '情况', 'PROVINCE',
                true, 'PROPOSED', now(), '主管部门', '甲', '重大', '2026-02-03', '甲', now()
            from (values ('%1$s', '990121'), ('%2$s', '990122')) as heard (id, unit);
            insert into adjustment.step (matter, number, action, status, words, organisation, taken_by, taken_at)
            select id, 1, 'REGISTER', 'CLUE', '', '甲', '甲', now() from adjustment.matter where status = 'PROPOSED';
            insert into adjustment.hearing (matter, round, number, words, told_by, told_at, ended_at)
            select id, 1, '', '情况', '甲', '2026-02-10', '2026-02-20' from adjustment.matter where status = 'PROPOSED';
            insert into adjustment.ruling (matter, number, outcome, grounds, proposed_by, proposed_at)
            select id, 1, 'REMOVE', '属实', '甲', now() from adjustment.matter where status = 'PROPOSED';
            """.formatted(DECIDED, KILLED);

    @TempDir
    Path data;

    @Test
    @DisplayName(
            "R20: killed in the middle of a decision nothing of it is done and nobody is told; what was decided before holds whole, told once")
    void allOrNothing() throws Exception {
        try (var survival = Survival.in(data)) {
            survival.given(PROPOSED);
            var visit = survival.entered("总局业务（签发）·演示");
            fill(visit, DECIDED);
            visit.pressByKey("确认作出决定");
            visit.await("[role=status]:has-text('已作出决定')");
            fill(visit, KILLED);

            survival.killedWhile(
                    List.of("adjustment.step"), 1, () -> Survival.send(visit.page(), "form[action$='/decide']"));

            assertThat(done(survival, DECIDED))
                    .as("all of it, and one message to the city and its province")
                    .containsExactly(1, 1, 1, 1);
            assertThat(done(survival, KILLED)).as("nothing of it").containsExactly(0, 0, 0, 0);
        }
    }

    private static void fill(Visit visit, String matter) {
        visit.open("/adjustments/%s/decide".formatted(matter));
        visit.page().fill("#reason", "依据认定和听取的意见。");
        visit.page().fill("#number", "国市监质发〔2026〕30号");
        visit.page().fill("#issuedOn", WorkingDays.today(Instant.now()).toString());
    }

    /** Counts the memberships ended, decisions signed, cases decided and messages sent by the act. */
    private static List<Integer> done(Survival survival, String matter) throws SQLException {
        return survival.counts(
                matter,
                """
                select count(*) from library.membership where status = 'REMOVED'
                  and code in (select unit from adjustment.matter where id = ?)
                """,
                "select count(*) from adjustment.ruling where decided_at is not null and matter = ?",
                "select count(*) from adjustment.matter where status = 'IN_FORCE' and id = ?",
                "select count(*) from notice.message where link = '/adjustments/' || ?");
    }
}
