package org.qiangxian.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.util.FileSystemUtils;

/**
 * A data folder as the first start of the demonstration leaves it. It is made once, by the first test that needs it,
 * and copied for each test of what happens afterwards. {@code FirstStartJourney} tests the first start itself.
 */
public final class FirstStarted {

    private static final Path KEPT = Path.of("target", "first-started");

    private static final StartCache CACHE = StartCache.in(KEPT.resolve(fingerprint() + ".classes"));

    private FirstStarted() {}

    /** The cache of classes that this start leaves, for all later starts. */
    static StartCache cache() {
        return CACHE;
    }

    /** Copies the data folder into an empty one. */
    public static void into(Path data) throws Exception {
        Files.createDirectories(KEPT);
        try (var channel = FileChannel.open(KEPT.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            copy(made(), data);
        }
    }

    /** The folder for the present classes; folders for other classes are removed. */
    private static Path made() throws Exception {
        var kept = KEPT.resolve(fingerprint()).toAbsolutePath();
        if (Files.notExists(kept)) {
            try (var others = Files.list(KEPT)) {
                for (var other : others.filter(Files::isDirectory).toList()) {
                    FileSystemUtils.deleteRecursively(other);
                }
            }
            var making = KEPT.resolve("making").toAbsolutePath();
            Files.createDirectories(making);
            PlatformProcess.filling(CACHE, making).awaitReady().close();
            CACHE.keep();
            Files.move(making, kept);
        }
        return kept;
    }

    /** A value that changes whenever a class or a resource of the application does. */
    private static String fingerprint() {
        var hash = 0L;
        try (var files = Files.walk(Path.of("target", "classes"))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                hash = 31 * hash + file.toString().hashCode();
                hash = 31 * hash + Files.getLastModifiedTime(file).toMillis();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.toHexString(hash);
    }

    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        Files.createDirectories(to);
        var copying = new ProcessBuilder("cp", "-a", "--reflink=auto", from + "/.", to.toString())
                .inheritIO()
                .start();
        assertThat(copying.waitFor()).isZero();
    }
}
