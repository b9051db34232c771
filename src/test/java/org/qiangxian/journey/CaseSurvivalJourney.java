package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.database.FirstStarted;
import org.qiangxian.database.PlatformProcess;

/** 总局 decides a case and the process is killed in the middle: nothing of it holds; decided again, all of it does, once. */
class CaseSurvivalJourney {

    private static final String CASE = "00000000-0000-4000-8000-0000000000c1";

    /** A member of 示例省 was heard, and it is proposed to put it out. */
    private static final String PROPOSED = """
            insert into adjustment.matter (id, unit, province, kind, happened_on, place, source, found_on, words, registrar,
                fictional, status, since, issuer, determination, level, determined_on, opened_by, opened_at)
            values ('%1$s', '990121', '990000', 'QUALITY', '2026-02-02', '城关镇', '通报', '2026-02-02', '情况', 'PROVINCE',
                true, 'PROPOSED', now(), '主管部门', '甲', '重大', '2026-02-03', '甲', now());
            insert into adjustment.step (matter, number, action, status, words, organisation, taken_by, taken_at)
            values ('%1$s', 1, 'REGISTER', 'CLUE', '', '甲', '甲', now());
            insert into adjustment.hearing (matter, round, number, words, told_by, told_at, ended_at)
            values ('%1$s', 1, '', '情况', '甲', '2026-02-10', '2026-02-20');
            insert into adjustment.ruling (matter, number, outcome, grounds, proposed_by, proposed_at)
            values ('%1$s', 1, 'REMOVE', '属实', '甲', now());
            """.formatted(CASE);

    @TempDir
    Path data;

    @Test
    @DisplayName(
            "R20: killed in the middle of a decision nothing of it is done and nobody is told; decided again, each is told once")
    void allOrNothing() throws Exception {
        FirstStarted.into(data);
        var port = PlatformProcess.freePort();
        var settings = Map.of("SERVER_PORT", String.valueOf(port));
        try (var visit = Visit.atTheOffice(port)) {
            try (var platform = PlatformProcess.start(data, settings).awaitReady();
                    var held = platform.database()) {
                held.createStatement().execute(PROPOSED);
                visit.open("/login");
                visit.press("总局业务（签发）·演示");
                fill(visit);
                held.setAutoCommit(false);
                held.createStatement().execute("lock table adjustment.step in share mode");
                send(visit);
                await("the step of the decision waits for the lock, after the membership ended")
                        .atMost(Duration.ofMillis(Visit.PATIENCE))
                        .until(() -> count(held, "select count(*) from pg_locks where not granted") > 0);
                platform.kill();
            }
            try (var again = PlatformProcess.start(data, settings).awaitReady();
                    var database = again.database()) {
                assertThat(done(database)).as("nothing of it").containsExactly(0, 0, 0, 0);
                visit.open("/login");
                visit.press("总局业务（签发）·演示");
                fill(visit);
                visit.pressByKey("确认作出决定");
                visit.await("[role=status]:has-text('已作出决定')");
                assertThat(done(database))
                        .as("all of it, and one message to the city and its province")
                        .containsExactly(1, 1, 1, 1);
            }
        }
    }

    /** Sends the form and waits for no answer, for none comes. */
    private static void send(Visit visit) {
        visit.page()
                .evaluate("setTimeout(() => document.querySelector('form[action$=\"/decide\"]').requestSubmit(), 0)");
    }

    private static void fill(Visit visit) {
        visit.open("/adjustments/%s/decide".formatted(CASE));
        visit.page().fill("#reason", "依据认定和听取的意见。");
        visit.page().fill("#number", "国市监质发〔2026〕30号");
        visit.page().fill("#issuedOn", WorkingDays.today(Instant.now()).toString());
    }

    /** Memberships ended, decisions signed, cases decided, messages sent by it. */
    private static int[] done(Connection database) throws SQLException {
        return new int[] {
            count(database, "select count(*) from library.membership where code = '990121' and status = 'REMOVED'"),
            count(
                    database,
                    "select count(*) from adjustment.ruling where decided_at is not null and matter = '%s'"
                            .formatted(CASE)),
            count(
                    database,
                    "select count(*) from adjustment.matter where status = 'IN_FORCE' and id = '%s'".formatted(CASE)),
            count(database, "select count(*) from notice.message where link = '/adjustments/%s'".formatted(CASE))
        };
    }

    private static int count(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
