package org.qiangxian.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A start on a data folder that is only half written: it continues from there, or says in a sentence what to do. */
class HalfWrittenFolderTests {

    private static final Map<String, String> EARNEST = Map.of("QIANGXIAN_DEMO", "false");

    @TempDir
    Path data;

    @Test
    void aFirstStartKilledAtAnyStepIsTakenUpByTheNext() throws Exception {
        for (var step : List.of("unpacking", "postgres.passwords", "postgres.new", "postgres/postmaster.pid")) {
            var platform = PlatformProcess.start(data, EARNEST);
            awaitFile(platform, step);
            platform.kill();
        }
        try (var platform = PlatformProcess.start(data, EARNEST)) {
            for (var tables = 0; tables < 12 && platform.process().isAlive(); ) {
                tables = tables(platform);
            }
            platform.kill();
        }

        try (var platform = PlatformProcess.start(data, EARNEST).awaitReady()) {
            assertThat(tables(platform)).isGreaterThan(12);
            platform.kill();
            breakThePrograms();
        }
        try (var platform = PlatformProcess.start(data, EARNEST).awaitReady()) {
            assertThat(platform.process().isAlive()).as("unpacked anew").isTrue();
        }
    }

    @Test
    void aFolderWithoutItsPasswordsOrItsDatabaseEndsWithOneSentence() throws Exception {
        Files.createDirectories(data.resolve("postgres"));
        assertThat(sentence()).contains("口令文件", "不见了", "从备份恢复整个数据文件夹");
        assertThat(data.resolve("postgres.passwords")).as("none is invented").doesNotExist();

        Files.writeString(data.resolve("postgres.passwords"), "half");
        assertThat(sentence()).contains("口令文件", "不完整", "从备份恢复整个数据文件夹");

        Files.writeString(data.resolve("postgres.passwords"), "one\ntwo\nthree\n");
        assertThat(sentence()).contains("不完整", "从备份恢复整个数据文件夹");
    }

    private String sentence() throws Exception {
        try (var platform = PlatformProcess.start(data, EARNEST)) {
            return platform.sentence();
        }
    }

    private void awaitFile(PlatformProcess platform, String name) throws InterruptedException {
        for (var i = 0; i < 12_000 && platform.process().isAlive() && Files.notExists(data.resolve(name)); i++) {
            platform.process().waitFor(5, TimeUnit.MILLISECONDS);
        }
    }

    private static int tables(PlatformProcess platform) throws InterruptedException {
        platform.process().waitFor(20, TimeUnit.MILLISECONDS);
        try (var connection = platform.database();
                var rows = connection.createStatement().executeQuery("""
                        select count(*) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')
                        """)) {
            rows.next();
            return rows.getInt(1);
        } catch (IOException | java.sql.SQLException | IndexOutOfBoundsException _) {
            return 0;
        }
    }

    /** Leaves the programs as a broken copy does: the folder exists without its content. */
    private void breakThePrograms() throws IOException {
        try (var folders = Files.list(data)) {
            for (var folder : folders.filter(
                            each -> each.getFileName().toString().matches("postgres-[0-9a-f]+"))
                    .toList()) {
                new Programs(folder.toRealPath()).running().forEach(process -> {
                    process.destroyForcibly();
                    process.onExit().join();
                });
                FileSystemUtils.deleteRecursively(folder.resolve("bin"));
            }
        }
    }
}
