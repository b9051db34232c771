package org.qiangxian.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of the data folder, a small file system in memory, fills up while the platform is at work. */
class FullDiskTests {

    private static final Map<String, String> SETTINGS = Map.of("QIANGXIAN_LEAST_FREE_MIB", "1");
    private static final String PASSWORD = "Qiangxian-Yanshi-1";
    private static final int MOST = 6000;

    @TempDir
    Path folder;

    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=900m", "tmpfs", folder.toString());
        assumeTrue(mounted, "only root may mount a file system of its own to fill up");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            run("umount", "-l", folder.toString());
        }
    }

    @Test
    @DisplayName(
            "a full disk: each act is done or refused in a sentence, nothing is half done, nothing acknowledged is lost")
    void eachActIsDoneOrRefused() throws Exception {
        var acknowledged = new TreeSet<String>();
        var data = folder.resolve("data");
        FirstStarted.into(data);
        try (var platform = PlatformProcess.start(data, SETTINGS).awaitReady()) {
            try (var guest = Guest.of(platform.port(), "demo-system", PASSWORD)) {
                var token = guest.token("/admin/organisations");
                assertThat(add(platform, guest, token, acknowledged, "满盘试验0")).isEqualTo(200);
                fill();

                var status = 200;
                for (var i = 1; status == 200 && i < MOST; i++) {
                    status = add(platform, guest, token, acknowledged, "满盘试验" + i);
                    if (i % 500 == 0) {
                        // A checkpoint of the database gave space back.
                        fill();
                    }
                }
                assertThat(status).as("the disk is full in the end").isNotEqualTo(200);
                Files.delete(folder.resolve("filler"));
            }
            if (databaseAnswers(platform) || !platform.process().waitFor(30, TimeUnit.SECONDS)) {
                platform.kill();
            } else {
                assertThat(platform.errors()).contains("内置数据库");
            }
        }

        try (var platform = PlatformProcess.start(data, SETTINGS).awaitReady();
                var guest = Guest.of(platform.port(), "demo-system", PASSWORD)) {
            assertThat(names(platform, "select name from account.organisation where name like '满盘试验%'"))
                    .containsAll(acknowledged)
                    .as("with its entry in the journal, or not there at all")
                    .isEqualTo(names(platform, "select about from journal.entry where about like '满盘试验%'"));
            assertThat(add(platform, guest, guest.token("/admin/organisations"), acknowledged, "满盘试验之后"))
                    .isEqualTo(200);
        }
    }

    /** Adds an organisation; returns 503 if it is refused with a sentence, and 0 if nobody answers any more. */
    private static int add(
            PlatformProcess platform, Guest guest, String token, TreeSet<String> acknowledged, String name) {
        var answer = guest.act(
                token, "/admin/organisations", Map.of("name", name, "kind", "DEPARTMENT", "area", "", "parent", ""));
        if (answer.isEmpty()) {
            return 0;
        }
        if (answer.get().status() == 200) {
            assertThat(answer.get().words()).contains("已新增");
            acknowledged.add(name);
        } else {
            assertThat(answer.get().status())
                    .as(() -> answer.get().words() + "\n" + platform.warnings())
                    .isEqualTo(503);
            assertThat(answer.get().words()).containsPattern("磁盘|读写不了数据");
        }
        return answer.get().status();
    }

    /** Whether the database survived the full disk: then the platform has no reason to end. */
    private static boolean databaseAnswers(PlatformProcess platform) {
        try (var connection = platform.database()) {
            return connection.isValid(1);
        } catch (IOException | SQLException _) {
            return false;
        }
    }

    private static TreeSet<String> names(PlatformProcess platform, String sql) throws Exception {
        try (var connection = platform.database();
                var rows = connection.createStatement().executeQuery(sql)) {
            var names = new TreeSet<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    /** Takes all the space there is. */
    private void fill() throws IOException {
        try (var filler = Files.newOutputStream(folder.resolve("filler"))) {
            while (true) {
                filler.write(new byte[1 << 16]);
            }
        } catch (IOException _) {
            assertThat(folder.toFile().getUsableSpace()).isLessThan(1 << 16);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
