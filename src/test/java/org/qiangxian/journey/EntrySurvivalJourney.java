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

/** 总局 decides on a batch of two when the process is killed: afterwards both are decided and told, or neither. */
class EntrySurvivalJourney {

    private static final String BATCH = "00000000-0000-4000-8000-0000000000b1";

    /** Two counties of 示例省, both weighed, in one batch. */
    private static final String WEIGHED = """
            insert into admission.period (id, opens_on, closes_on, document_number, document_title, words, fictional,
                opened_by, opened_at)
            values ('00000000-0000-4000-8000-0000000000a1', '2026-01-01', '2026-01-02', '甲', '乙', '', true, '甲', now());
            insert into admission.batch (id, province, number, period, code, file, sent_by, sent_at)
            values ('%1$s', '990000', 1, '00000000-0000-4000-8000-0000000000a1', 'SPRTAU42D9S2KT6D', gen_random_uuid(), '甲', now());
            update admission.entry set status = 'WEIGHED', batch = '%1$s', admitting = true where unit = '990132';
            insert into admission.entry (id, unit, province, bureau, status, statement, since, batch, admitting)
            values (gen_random_uuid(), '990131', '990000', '990100', 'WEIGHED', '工作情况', now(), '%1$s', true);
            """.formatted(BATCH);

    @TempDir
    Path data;

    @Test
    @DisplayName(
            "R23: killed in the middle of a decision nobody is admitted or told; killed after it, all of the batch are")
    void allOrNothing() throws Exception {
        FirstStarted.into(data);
        var settings = Map.of("SERVER_PORT", String.valueOf(PlatformProcess.freePort()));
        var port = Integer.parseInt(settings.get("SERVER_PORT"));
        try (var visit = Visit.atTheOffice(port)) {
            try (var first = PlatformProcess.start(data, settings).awaitReady();
                    var held = first.database()) {
                held.createStatement().execute(WEIGHED);
                visit.open("/login");
                visit.press("总局业务·演示");
                fill(visit);
                held.setAutoCommit(false);
                held.createStatement().execute("lock table admission.step in share mode");
                send(visit);
                await("a step of the decision waits for the lock, after the memberships were written")
                        .atMost(Duration.ofMillis(Visit.PATIENCE))
                        .until(() -> count(held, "select count(*) from pg_locks where not granted") > 0);
                first.kill();
                held.rollback();
                held.setAutoCommit(true);
            }
            try (var second = PlatformProcess.start(data, settings).awaitReady();
                    var database = second.database()) {
                assertThat(decided(database)).as("nothing of it").containsExactly(0, 0, 0, 0);

                fill(visit);
                visit.press("确认决定");
                visit.await("[role=status]:has-text('已决定')");
                second.kill();
                assertThat(decided(database)).as("all of it").containsExactly(2, 2, 1, 2);
            }
        }
    }

    /** Sends the form and waits for no answer, for none comes. */
    private static void send(Visit visit) {
        visit.page()
                .evaluate("setTimeout(() => document.querySelector('form[action$=\"/decide\"]').requestSubmit(), 0)");
    }

    private static void fill(Visit visit) {
        visit.open("/admissions/batches/%s/decide".formatted(BATCH));
        visit.page().fill("#number", "国市监质发〔2026〕9号");
        visit.page().fill("#title", "关于纳入培育库的通知");
        visit.page().fill("#issuedOn", WorkingDays.today(Instant.now()).toString());
    }

    /** Members, admitted applications, decided batches and messages of it. */
    private static int[] decided(Connection database) throws SQLException {
        return new int[] {
            count(
                    database,
                    "select count(*) from library.membership where code in ('990131', '990132') and status = 'IN'"),
            count(
                    database,
                    "select count(*) from admission.entry where batch = '%s' and status = 'ADMITTED'".formatted(BATCH)),
            count(database, "select count(*) from admission.batch where decided_at is not null"),
            count(database, "select count(*) from notice.message where subject like '%已纳入培育库'")
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
