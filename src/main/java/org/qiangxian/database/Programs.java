package org.qiangxian.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked into the data folder. Every process run from there belongs to this platform, which is
 * how a database left behind by a killed process is recognised.
 */
record Programs(Path folder) {

    static Programs in(Path home) throws IOException {
        var packed = packed();
        var checksum = new CRC32();
        checksum.update(packed);
        var folder = home.resolve("postgres-" + Long.toHexString(checksum.getValue()));
        if (!whole(folder)) {
            var unfinished = home.resolve("unpacking");
            FileSystemUtils.deleteRecursively(unfinished);
            unpack(new ByteArrayInputStream(packed), unfinished);
            FileSystemUtils.deleteRecursively(folder);
            Files.move(unfinished, folder);
        }
        return new Programs(folder.toRealPath());
    }

    /** Whether all programs needed are there; an interrupted copy may have left some out. */
    private static boolean whole(Path folder) {
        return Stream.of("initdb", "pg_ctl", "postgres")
                .allMatch(program -> Files.isExecutable(folder.resolve("bin").resolve(program)));
    }

    private static byte[] packed() throws IOException {
        var system = System.getProperty("os.name").split(" ", -1)[0];
        var machine = System.getProperty("os.arch");
        try (var stream = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                system.equals("Mac") ? "Darwin" : system, machine.equals("amd64") ? "x86_64" : machine)) {
            return stream.readAllBytes();
        }
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if (entry.getName().contains("bin/") && !file.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }

    /**
     * Runs a program to its end; its output goes to {@code log}. PostgreSQL refuses to run as root, so root runs it in
     * a user namespace without a mapping.
     */
    boolean run(Path log, String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The processes of this database that are running now. */
    Stream<ProcessHandle> running() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().filter(this::ours).isPresent());
    }

    private boolean ours(String command) {
        return Path.of(command).startsWith(folder);
    }
}
