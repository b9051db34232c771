package org.qiangxian.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** A relative data folder is below the folder in which the platform is started, never among its classes. */
class StrayedDatabaseTests {

    @TempDir
    Path work;

    private Path astray;
    private Path data;

    @BeforeEach
    void folders() {
        data = work.resolve("data");
        astray = work.resolve("classes/data");
    }

    @Test
    @DisplayName("the data folder is where it says, though a folder of that name lies among the classes")
    void theFolderIsWhereItSays() {
        var unset = new Binder(new MapConfigurationPropertySource(Map.of()));
        var set = new Binder(new MapConfigurationPropertySource(Map.of("qiangxian.data", "data")));

        assertThat(Files.isDirectory(Path.of("target", "classes", "data"))).isTrue();
        assertThat(unset.bindOrCreate("qiangxian", PlatformSettings.class)
                        .data()
                        .normalize())
                .isEqualTo(Path.of("data"));
        assertThat(set.bindOrCreate("qiangxian", PlatformSettings.class).data()).isEqualTo(Path.of("data"));
    }

    @Test
    @DisplayName("a database that an earlier version kept among its classes comes home, with its passwords last")
    void comesHome() throws IOException {
        strayed();

        StrayedDatabase.home(astray, data);

        assertThat(data.resolve("postgres/PG_VERSION")).hasContent("18");
        assertThat(data.resolve("postgres-39199ba7")).isDirectory();
        assertThat(data.resolve("postgres.passwords")).hasContent("secret");
        assertThat(astray.resolve("postgres")).doesNotExist();
        assertThat(astray.resolve("indicator.csv")).exists();
    }

    @Test
    @DisplayName("a database that is there already stays, and so does the other; nothing moves under a running process")
    void nothingIsOverwritten() throws IOException {
        strayed();
        try (var channel =
                        FileChannel.open(astray.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> StrayedDatabase.home(astray, data))
                    .isInstanceOf(OverlappingFileLockException.class);
        }
        assertThat(astray.resolve("postgres/PG_VERSION")).exists();

        Files.writeString(data.resolve("postgres.passwords"), "own");
        StrayedDatabase.home(astray, data);
        assertThat(data.resolve("postgres.passwords")).hasContent("own");
        assertThat(astray.resolve("postgres/PG_VERSION")).exists();
    }

    private void strayed() throws IOException {
        Files.createDirectories(data);
        Files.createDirectories(astray.resolve("postgres"));
        Files.createDirectories(astray.resolve("postgres-39199ba7"));
        Files.writeString(astray.resolve("postgres/PG_VERSION"), "18");
        Files.writeString(astray.resolve("postgres.passwords"), "secret");
        Files.writeString(astray.resolve("indicator.csv"), "a resource");
    }
}
