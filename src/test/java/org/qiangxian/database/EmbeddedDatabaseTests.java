package org.qiangxian.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    @TempDir
    static Path data;

    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = new EmbeddedDatabase(data);
    }

    @AfterAll
    static void stop() throws Exception {
        database.destroy();
    }

    @Test
    void writesEachCommitToTheDisk() throws Exception {
        try (var connection = application()) {
            EmbeddedDatabase.requireDurability(connection);
        }
    }

    @Test
    void refusesToServeWithoutDurability() throws Exception {
        try (var connection = application();
                var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");

            assertThatThrownBy(() -> EmbeddedDatabase.requireDurability(connection))
                    .isInstanceOf(Obstacle.class)
                    .hasMessageContaining("synchronous_commit 没有打开");
        }
    }

    @Test
    void theApplicationOwnsNothingAndCanMakeNothing() throws Exception {
        try (var connection = application();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create schema mine"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("create table public.mine (id int)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void passwordsAreRandomAndForItsUserOnly() throws Exception {
        var file = data.resolve("postgres.passwords");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readAllLines(file)).hasSize(3).doesNotHaveDuplicates().allMatch(line -> line.length() == 32);
        assertThat(data.resolve("postgres/pg_hba.conf")).content().doesNotContainPattern("(?m)^[^#].*trust");
    }

    @Test
    void anOldDatabaseIsRefused() {
        assertThatThrownBy(() -> OwnDatabase.requireVersion(14))
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("PostgreSQL 14，平台需要 15");
    }

    private static Connection application() throws SQLException {
        var access = database.access();
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }
}
