package org.qiangxian.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The random passwords of the embedded database, made at the first start and readable by the platform's user only. */
record Passwords(String superuser, String owner, String app) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Passwords in(Path file) throws IOException {
        if (!Files.exists(file)) {
            if (Files.exists(file.resolveSibling("postgres"))) {
                throw new Obstacle("内置数据库的口令文件 %s 不见了，请从备份恢复整个数据文件夹。".formatted(file));
            }
            write(file, random() + "\n" + random() + "\n" + random() + "\n");
        }
        var lines = Files.readAllLines(file);
        if (lines.size() < 3) {
            throw new Obstacle("内置数据库的口令文件 %s 不完整，请从备份恢复整个数据文件夹。".formatted(file));
        }
        return new Passwords(lines.get(0), lines.get(1), lines.get(2));
    }

    /** For initdb, which wants the superuser's password in a file. */
    static void write(Path file, String text) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished);
        if (Files.getFileStore(unfinished).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(unfinished, text);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
