package org.qiangxian.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked into the data folder. Every process run from there belongs to this platform, which is
 * how a database left behind by a killed process is recognised.
 */
record Programs(Path folder) {

    /** Reads them only where these are not unpacked yet: their checksum stands in the list of the jar. */
    static Programs in(Path home) throws IOException {
        var packed = packed();
        var folder =
                home.resolve("postgres-" + Long.toHexString(packed.getJarEntry().getCrc()));
        if (!whole(folder)) {
            var unfinished = home.resolve("unpacking");
            FileSystemUtils.deleteRecursively(unfinished);
            try (var stream = packed.getInputStream()) {
                unpack(stream, unfinished);
            }
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

    private static JarURLConnection packed() throws IOException {
        var name = packed(
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Files.exists(Path.of("/etc/alpine-release")));
        var found = Programs.class.getClassLoader().getResource(name);
        if (found == null) {
            throw new IllegalStateException("no PostgreSQL for this machine: " + name);
        }
        return (JarURLConnection) found.openConnection();
    }

    /** The name of the file with the programs for a system and a machine, as these call themselves. */
    static String packed(String system, String machine, boolean alpine) {
        var kind = system.split(" ", -1)[0].toLowerCase(Locale.ROOT);
        return "postgres-%s-%s%s.txz"
                .formatted(
                        kind.equals("mac") ? "darwin" : kind,
                        machine.equals("amd64") ? "x86_64" : machine,
                        alpine ? "-alpine_linux" : "");
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

    /** Runs a program to its end; its output goes to {@code log}. */
    boolean run(Path log, String program, String... arguments) throws IOException {
        return ended(begin(log, program, arguments));
    }

    static boolean ended(Process process) {
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Begins to run a program; its output goes to {@code log}. PostgreSQL refuses to run as root, so root runs it in a user
     * namespace without a mapping.
     */
    Process begin(Path log, String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (root()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static boolean root() throws IOException {
        var self = Path.of("/proc/self");
        return Files.exists(self) && Files.getAttribute(self, "unix:uid").equals(0);
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
