package org.qiangxian.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The files of the embedded database and the server on them: made once, started, found again, stopped. */
final class Cluster {

    static final String SUPERUSER = "postgres";

    private static final int ATTEMPTS = 3;

    private final Programs programs;
    private final Path folder;
    private final Path log;

    Cluster(Programs programs, Path data) throws IOException {
        this.programs = programs;
        this.folder = data.resolve("postgres");
        var logs = Files.createDirectories(data.resolve("log"));
        this.log = logs.resolve("postgres-start.log");
    }

    /** Creates the cluster if there is none. The folder gets its final name only when complete. */
    void make(Passwords passwords) throws IOException {
        if (Files.exists(folder)) {
            if (Files.notExists(folder.resolve("PG_VERSION")) || Files.notExists(folder.resolve("global/pg_control"))) {
                throw new Obstacle("内置数据库的文件夹 %s 不完整，请从备份恢复整个数据文件夹。".formatted(folder));
            }
            return;
        }
        var unfinished = folder.resolveSibling("postgres.new");
        FileSystemUtils.deleteRecursively(unfinished);
        var secret = folder.resolveSibling("postgres.secret");
        Passwords.write(secret, passwords.superuser());
        var made = programs.run(
                log,
                "initdb",
                "-D",
                unfinished.toString(),
                "-U",
                SUPERUSER,
                "-A",
                "scram-sha-256",
                "--pwfile",
                secret.toString(),
                "-E",
                "UTF8",
                "--locale",
                "C");
        Files.delete(secret);
        if (!made) {
            throw new Obstacle("内置数据库没有建成，原因见 %s；请排除后重新启动，或用 QIANGXIAN_DB_URL 指定自备的 PostgreSQL。".formatted(log));
        }
        Files.move(unfinished, folder);
    }

    /** Starts the server on a free loopback port and answers the port. */
    int start() throws IOException {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var port = freePort();
            if (start(port)) {
                return port;
            }
        }
        throw new Obstacle("内置数据库没有启动成功，原因见 %s；请排除后重新启动。".formatted(log));
    }

    /**
     * Starts the server on this port; false if it did not come up. The program that starts it asks ten times a second whether it
     * is up; the server itself says so sooner.
     */
    private boolean start(int port) throws IOException {
        var starting = programs.begin(
                log,
                "pg_ctl",
                "-D",
                folder.toString(),
                "-w",
                "-t",
                "300",
                "-l",
                log.toString(),
                "-o",
                options(port),
                "start");
        try {
            while (!starting.waitFor(5, TimeUnit.MILLISECONDS)) {
                if (ready(folder.resolve("postmaster.pid"), port)) {
                    return true;
                }
            }
            return starting.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether the server that wrote this file says that it takes connections on this port. */
    static boolean ready(Path mark, int port) throws IOException {
        try {
            var lines = Files.readAllLines(mark);
            return lines.size() >= 8
                    && lines.get(3).strip().equals(String.valueOf(port))
                    && lines.get(7).strip().equals("ready");
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    /** Starts a server that died again on its port, after ending what it left behind. */
    boolean restart(int port) throws IOException {
        for (var orphan : programs.running().toList()) {
            orphan.destroyForcibly();
            orphan.onExit().join();
        }
        Files.deleteIfExists(folder.resolve("postmaster.pid"));
        return start(port);
    }

    /** The process of the server that was started, empty if it is gone already. */
    Optional<ProcessHandle> server() throws IOException {
        var mark = folder.resolve("postmaster.pid");
        if (Files.notExists(mark)) {
            return Optional.empty();
        }
        var number = Long.parseLong(Files.readAllLines(mark).getFirst().trim());
        return ProcessHandle.of(number).filter(process -> programs.running().anyMatch(process::equals));
    }

    private static String options(int port) {
        return String.join(
                " ",
                List.of(
                        "-p " + port,
                        "-c listen_addresses=127.0.0.1",
                        "-c unix_socket_directories=''",
                        "-c password_encryption=scram-sha-256",
                        "-c fsync=on",
                        "-c synchronous_commit=on",
                        "-c full_page_writes=on",
                        "-c timezone=UTC",
                        "-c max_connections=64",
                        "-c shared_buffers=256MB",
                        "-c max_wal_size=2GB",
                        "-c logging_collector=on",
                        "-c log_directory=../log",
                        "-c log_filename=postgres-%a.log",
                        "-c log_truncate_on_rotation=on",
                        "-c log_rotation_age=1440"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /**
     * Ends what a killed process left running here, and removes the stale {@code postmaster.pid}. The file is removed
     * only when none of our processes is left; its number may by then belong to a foreign process, which must not be
     * stopped.
     */
    void clear() throws IOException {
        if (programs.running().findAny().isPresent()) {
            stop();
        }
        for (var process : programs.running().toList()) {
            awaitEnd(process);
        }
        Files.deleteIfExists(folder.resolve("postmaster.pid"));
    }

    private static void awaitEnd(ProcessHandle process) {
        CompletableFuture<ProcessHandle> end = process.onExit();
        try {
            end.orTimeout(10, TimeUnit.SECONDS).join();
        } catch (java.util.concurrent.CompletionException _) {
            process.destroyForcibly();
            end.join();
        }
    }

    void stop() throws IOException {
        programs.run(log, "pg_ctl", "-D", folder.toString(), "-m", "fast", "-w", "-t", "60", "stop");
    }
}
