package org.qiangxian.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/**
 * Temporary files on disk while they are received or judged, in one folder of the data folder. Their sum is bounded;
 * what a killed process left is deleted at the next start.
 */
@Component
public class Scratch {

    private final Path folder;
    private final long most;

    Scratch(PlatformSettings platform, SandboxSettings settings) {
        this.folder = platform.data().toAbsolutePath().normalize().resolve("scratch");
        this.most = (long) settings.scratchMib() << 20;
        sweep(folder);
        // The folder of table copies of earlier versions.
        sweep(platform.data().resolve("intake"));
    }

    private static void sweep(Path folder) {
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        try {
            Files.createDirectories(folder);
            try (var left = Files.list(folder)) {
                for (var file : left.toList()) {
                    if (Files.getLastModifiedTime(file).toMillis() < started) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where they lie. */
    public Path folder() {
        return folder;
    }

    /**
     * An empty file that is deleted when closed and readable by this user only.
     *
     * @param bytes it will take
     * @throws Refusal.TooMany while the others take too much
     */
    public Slip fresh(long bytes) {
        if (taken() + bytes > most) {
            throw new Refusal.TooMany("现在正在接收的文件较多，这一个没有接收。请过几分钟再上传。");
        }
        try {
            return new Slip(Files.createTempFile(folder, "file-", ".tmp"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with content. */
    public Slip of(byte[] content) {
        var slip = fresh(content.length);
        try {
            Files.write(slip.file(), content);
            return slip;
        } catch (IOException e) {
            slip.close();
            throw new UncheckedIOException(e);
        }
    }

    private long taken() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(Scratch::size).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (NoSuchFileException _) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that is deleted when closed. */
    public record Slip(Path file) implements AutoCloseable {

        @Override
        public void close() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
