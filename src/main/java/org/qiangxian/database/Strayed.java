package org.qiangxian.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Brings home a database that lies among the classes: earlier versions that were started from their sources looked for a relative
 * data folder there first, where the next clean build would have deleted it.
 */
final class Strayed {

    /** Comes last: what has it is whole. */
    private static final String PASSWORDS = "postgres.passwords";

    private Strayed() {}

    /**
     * Moves the database, unless the data folder has one; a move that broke off goes on.
     *
     * @param astray where an earlier version would have kept it
     * @throws Obstacle if an earlier version still runs on it
     */
    static void home(Path astray, Path data) {
        if (Files.exists(data.resolve(PASSWORDS)) || !Files.exists(astray.resolve(PASSWORDS))) {
            return;
        }
        try (var channel =
                        FileChannel.open(astray.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw new Obstacle("数据文件夹 %s 正由以前版本的平台进程使用，请先停止它。".formatted(astray.toAbsolutePath()));
            }
            for (var name : names(astray)) {
                Files.move(astray.resolve(name), data.resolve(name));
            }
            Files.move(astray.resolve(PASSWORDS), data.resolve(PASSWORDS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Path astray) throws IOException {
        try (var files = Files.list(astray)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.equals("postgres") || name.startsWith("postgres-"))
                    .toList();
        }
    }
}
