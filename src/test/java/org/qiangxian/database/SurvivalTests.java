package org.qiangxian.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database survives when the platform is killed and started again; what prevents a start is said in one sentence.
 */
class SurvivalTests {

    /** A port below those that programs may open, on which no server listens. */
    private static final int NOBODYS = 1;

    @TempDir
    Path data;

    private final List<PlatformProcess> started = new ArrayList<>();

    @AfterEach
    void stopEverything() throws Exception {
        for (var platform : started) {
            platform.close();
        }
    }

    @Test
    void keepsItsDataThroughEveryKindOfEnd() throws Exception {
        FirstStarted.into(data);
        var port = PlatformProcess.freePort();
        var first = startAndAwait(port);
        assertThat(answer(port, "/livez")).isEqualTo(200);
        assertThat(answer(port, "/readyz")).isEqualTo(200);
        assertThat(answer(port + 1, "/actuator/prometheus")).isEqualTo(200);
        assertThat(answer(port, "/actuator/prometheus"))
                .as("metrics stay off the main port")
                .isNotEqualTo(200);
        assertThat(databaseTrusts("postgres")).isFalse();
        leaveMark();

        assertThat(start(Map.of()).sentence()).contains("正由另一个平台进程使用");

        first.destroyForcibly().waitFor();
        assertThat(postmaster().isAlive())
                .as("the database outlives its killed owner")
                .isTrue();
        var second = startAndAwait(port);
        assertThat(markIsThere()).isTrue();

        second.destroyForcibly().waitFor();
        postmaster().destroyForcibly();
        postmaster().onExit().join();
        giveTheStaleMarkToAStranger();
        var third = startAndAwait(port);
        assertThat(markIsThere()).isTrue();

        third.destroy();
        assertThat(third.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(data.resolve("postgres/postmaster.pid"))
                .as("stopped in order")
                .doesNotExist();
        assertThat(ProcessHandle.current().isAlive())
                .as("a stranger is left alone")
                .isTrue();
    }

    @Test
    void aTakenPortEndsWithOneSentence() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var process = start(Map.of("SERVER_PORT", String.valueOf(taken.getLocalPort())));

            assertThat(process.sentence()).contains("端口 " + taken.getLocalPort() + " 已被占用");
        }
    }

    @Test
    void tooLittleSpaceEndsWithOneSentence() throws Exception {
        assertThat(start(Map.of("QIANGXIAN_LEAST_FREE_MIB", "999999999")).sentence())
                .contains("少于最低要求的 999999999 MB");
    }

    @Test
    void aDataFolderThatCannotBeWrittenEndsWithOneSentence() throws Exception {
        var file = Files.createFile(data.resolve("file"));

        assertThat(start(Map.of("QIANGXIAN_DATA", file.toString())).sentence()).contains("不能写入");
    }

    @Test
    void anUnreachableDatabaseEndsWithOneSentence() throws Exception {
        var url = "jdbc:postgresql://127.0.0.1:" + NOBODYS + "/qiangxian";

        assertThat(start(Map.of("QIANGXIAN_DB_URL", url)).sentence()).contains("连接不上");
    }

    @Test
    void aTakenManagementPortEndsWithOneSentence() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var process = start(Map.of("MANAGEMENT_SERVER_PORT", String.valueOf(taken.getLocalPort())));

            assertThat(process.sentence()).contains("端口 " + taken.getLocalPort() + " 已被占用", "MANAGEMENT_SERVER_PORT");
        }
    }

    @Test
    void anOldDatabaseEndsWithOneSentence() throws Exception {
        try (var old = new OldServer()) {
            var process = start(Map.of(
                    "QIANGXIAN_DB_URL", old.url(),
                    "QIANGXIAN_DB_USER", "qiangxian_app",
                    "QIANGXIAN_DB_PASSWORD", "app"));

            assertThat(process.sentence()).contains("数据库是 PostgreSQL 14，平台需要 15 或更高版本");
        }
    }

    @Test
    void aWrongPasswordEndsWithOneSentence() throws Exception {
        var database = new EmbeddedDatabase(data.resolve("other"));
        try {
            var process = start(Map.of(
                    "QIANGXIAN_DB_URL", database.access().url(),
                    "QIANGXIAN_DB_USER", "qiangxian_app",
                    "QIANGXIAN_DB_PASSWORD", "wrong"));

            assertThat(process.sentence()).contains("不接受用户 qiangxian_app 的口令");
        } finally {
            database.destroy();
        }
    }

    private Process startAndAwait(int port) throws InterruptedException {
        return start(Map.of("SERVER_PORT", String.valueOf(port))).awaitReady().process();
    }

    private PlatformProcess start(Map<String, String> settings) {
        var platform = PlatformProcess.start(data, settings);
        started.add(platform);
        return platform;
    }

    private static int answer(int port, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** After a reboot the process number in the mark may belong to any process: here to this test. */
    private void giveTheStaleMarkToAStranger() throws IOException {
        var file = data.resolve("postgres/postmaster.pid");
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(0, String.valueOf(ProcessHandle.current().pid()));
        Files.write(file, lines);
    }

    private void leaveMark() throws Exception {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("create table public.mark as select 1 as one");
        }
    }

    private boolean markIsThere() throws Exception {
        try (var connection = superuser();
                var rows = connection.createStatement().executeQuery("select count(*) from public.mark")) {
            return rows.next() && rows.getInt(1) == 1;
        }
    }

    private java.sql.Connection superuser() throws Exception {
        var passwords = Passwords.in(data.resolve("postgres.passwords"));
        return DriverManager.getConnection(url(), Cluster.SUPERUSER, passwords.superuser());
    }

    private boolean databaseTrusts(String user) throws IOException {
        try (var connection = DriverManager.getConnection(url(), user, "guessed")) {
            return connection.isValid(1);
        } catch (SQLException _) {
            return false;
        }
    }

    private String url() throws IOException {
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        return "jdbc:postgresql://127.0.0.1:" + port + "/qiangxian";
    }
}
