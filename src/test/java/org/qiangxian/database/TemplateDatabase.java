package org.qiangxian.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/**
 * The files of a database after a first start without the demonstration: migrated and with the delivered facts. They
 * are made once for all runs with the same {@link TemplateKey} and kept in the system's temporary folder; a run
 * copies them. A file lock lets one process make what several want. A killed process leaves no unfinished template,
 * because the files get their final name last.
 */
final class TemplateDatabase {

    private static final Path KEPT = Path.of(System.getProperty("java.io.tmpdir"), "qiangxian-test-databases");

    /** Where the library looks for databases left by killed runs, stops them and removes them. */
    private static final Path RUNNING = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");

    /** One lock for all templates: without it a run could remove a template while another copies it. */
    private static final Path LOCK = KEPT.resolve("lock");

    private static final Duration UNUSED = Duration.ofHours(6);

    private TemplateDatabase() {}

    /** Fills the database at an address. */
    interface Filling {
        void fill(String url);
    }

    /** A folder of its own with a copy of the template, which {@code filling} makes where there is none. */
    static Path copy(Filling filling) throws IOException {
        Files.createDirectories(KEPT);
        Files.createDirectories(RUNNING);
        var key = TemplateKey.now();
        try (var channel = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            var template = KEPT.resolve(key);
            if (!Files.isDirectory(template)) {
                make(template, filling);
            }
            Files.setLastModifiedTime(template, FileTime.from(Instant.now()));
            removeUnused();
            return copy(template);
        }
    }

    private static void make(Path template, Filling filling) throws IOException {
        var folder = RUNNING.resolve(UUID.randomUUID().toString());
        try (var server = server(folder)) {
            filling.fill(server.getJdbcUrl("postgres", "postgres"));
        }
        Files.deleteIfExists(folder.resolve("epg-lock"));
        Files.move(folder, template, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A server on the files of a folder, without the safeguards that would slow it down. */
    static EmbeddedPostgres server(Path folder) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale", "C")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("max_wal_size", "256MB")
                .setRegisterShutdownHook(false)
                .start();
    }

    private static Path copy(Path template) throws IOException {
        var copy = RUNNING.resolve(UUID.randomUUID().toString());
        try (var files = Files.walk(template)) {
            for (var file : files.toList()) {
                Files.copy(
                        file, copy.resolve(template.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return copy;
    }

    private static void removeUnused() throws IOException {
        try (var kept = Files.list(KEPT)) {
            for (var file : kept.filter(file -> !file.equals(LOCK)).toList()) {
                if (Files.getLastModifiedTime(file)
                        .toInstant()
                        .isBefore(Instant.now().minus(UNUSED))) {
                    FileSystemUtils.deleteRecursively(file);
                }
            }
        }
    }
}
