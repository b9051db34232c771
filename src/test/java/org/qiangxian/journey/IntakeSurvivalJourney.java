package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiangxian.database.FirstStarted;
import org.qiangxian.database.PlatformProcess;

/**
 * A table is being stored when the process is killed: afterwards all of it is stored or nothing, and the page says
 * which.
 */
class IntakeSurvivalJourney {

    private static final String TABLE = """
            示例省%d年检定情况,,
            单位：%%,,
            地区,强检器具检定率,备注
            示例丙县,96.5,
            示例水县,97.2,
            """;
    private static final String TITLE = "示例省%d年计量检定统计";

    /** The year of the table that was stored before, and the year of the one that is being stored. */
    private static final int WHOLE = 2013;

    private static final int HALF = 2014;

    @TempDir
    Path data;

    @Test
    @DisplayName(
            "R39: killed in the middle of taking in, nothing is there and the page says so; of what was taken in before, all is")
    void killedInTheMiddleNothingIsThere() throws Exception {
        FirstStarted.into(data);
        var port = PlatformProcess.freePort();
        var settings = Map.of("SERVER_PORT", String.valueOf(port));
        try (var visit = Visit.atTheOffice(port)) {
            String before;
            String address;
            long whole;
            try (var first = PlatformProcess.start(data, settings).awaitReady();
                    var held = first.database()) {
                visit.open("/login");
                visit.press("示例省局经办");
                before = check(visit, WHOLE);
                visit.press("入库");
                until(visit, "已入库");
                whole = taken(held, WHOLE);
                assertThat(whole).isPositive();

                address = check(visit, HALF);
                held.setAutoCommit(false);
                held.createStatement().execute("lock table measurement.value in share mode");
                visit.press("入库");
                await("the rows wait for the lock")
                        .atMost(Duration.ofMillis(Visit.PATIENCE))
                        .until(() -> count(held, "select count(*) from pg_locks where not granted") > 0);
                assertThat(data.resolve("scratch").toFile().list()).isNotEmpty();
                first.kill();
                held.rollback();
                held.setAutoCommit(true);
                held.createStatement()
                        .execute("update intake.progress set alive_at = alive_at - interval '10 minutes'");
            }
            try (var second = PlatformProcess.start(data, settings).awaitReady();
                    var database = second.database()) {
                assertThat(data.resolve("scratch").toFile().list())
                        .as("copies left behind")
                        .isEmpty();
                visit.open(address);
                assertThat(visit.text()).contains("待入库", "没有任何数值入库");
                assertThat(taken(database, HALF)).isZero();

                visit.press("入库");
                until(visit, "已入库");
                assertThat(taken(database, HALF)).isPositive();
                visit.open(before);
                assertThat(visit.text()).contains("已入库");
                assertThat(taken(database, WHOLE)).isEqualTo(whole);
            }
        }
    }

    private static String check(Visit visit, int year) {
        visit.open("/intake");
        visit.page()
                .setInputFiles(
                        "#file",
                        new FilePayload(
                                "检定.csv", "text/csv", TABLE.formatted(year).getBytes(StandardCharsets.UTF_8)));
        visit.page().fill("#title", TITLE.formatted(year));
        visit.page().fill("#publisher", "示例省计量院");
        visit.page().fill("#published", "2015-03-01");
        visit.press("上传");
        visit.press("核对全部数值");
        until(visit, "待入库");
        return visit.page().url().replaceAll("^https?://[^/]+|\\?.*$", "");
    }

    private static void until(Visit visit, String state) {
        PlaywrightAssertions.setDefaultAssertionTimeout(Visit.PATIENCE);
        PlaywrightAssertions.assertThat(visit.page().locator(".page-head .status"))
                .hasText(state);
    }

    private static long taken(Connection database, int year) throws SQLException {
        return count(
                database,
                "select count(*) from measurement.value v join measurement.batch b on b.id = v.batch where b.title = '"
                        + TITLE.formatted(year)
                        + "'");
    }

    private static long count(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
