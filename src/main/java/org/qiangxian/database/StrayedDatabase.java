package org.qiangxian.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Moves a database out of the folder of compiled classes: earlier versions, when started from their sources, resolved a
 * relative data folder there, where the next clean build would delete it.
 */
final class StrayedDatabase {

    /** Moved last, so that a folder with this file is complete. */
    private static final String PASSWORDS = "postgres.passwords";

    private StrayedDatabase() {}

    /**
     * Moves the database, unless the data folder has one; an interrupted move is continued.
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
