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
 * A data folder as the first start of the demonstration leaves it: made once for these classes, by whoever needs it first, and
 * copied for each test that asks what happens afterwards. {@code FirstStartJourney} asks what a first start is.
 */
public final class FirstStarted {

    private static final Path KEPT = Path.of("target", "first-started");

    private static final StartCache CACHE = StartCache.in(KEPT.resolve(fingerprint() + ".classes"));

    private FirstStarted() {}

    /** What such a start leaves of the classes, for all that follow. */
    static StartCache cache() {
        return CACHE;
    }

    /** Copies it into a folder that is empty. */
    public static void into(Path data) throws Exception {
        Files.createDirectories(KEPT);
        try (var channel = FileChannel.open(KEPT.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            copy(made(), data);
        }
    }

    /** The folder for the classes of now; those for other classes are removed. */
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

    /** Changes whenever a class or a resource of the application does. */
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
