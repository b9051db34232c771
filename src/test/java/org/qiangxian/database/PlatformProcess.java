package org.qiangxian.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The platform as its operator runs it: a process of its own, on a data folder and a port, that can be killed. */
public final class PlatformProcess implements AutoCloseable {

    private static final String READY = "强县平台已就绪";
    private static final String APPLICATION = "org.qiangxian.QiangxianApplication";
    private static final String BEHIND = "--spring.main.sources=" + Behind.class.getName();

    private final Path data;
    private final int port;
    private final Process process;
    private final Path output;

    /**
     * @param classes the arguments that say where its classes are
     * @param command the command it is started with, and the lines typed into it
     */
    private PlatformProcess(Path data, Map<String, String> settings, List<String> classes, Command command)
            throws IOException {
        this.data = data;
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED");
        builder.command().addAll(classes);
        builder.command().add(APPLICATION);
        builder.command().addAll(command.arguments());
        builder.environment().put("QIANGXIAN_DATA", data.toString());
        builder.environment().put("SERVER_PORT", String.valueOf(freePort()));
        builder.environment().putAll(settings);
        port = Integer.parseInt(builder.environment().get("SERVER_PORT"));
        output = Files.createTempFile("start", ".out");
        output.toFile().deleteOnExit();
        errorFile().toFile().deleteOnExit();
        var typed = Files.createTempFile("typed", ".in");
        typed.toFile().deleteOnExit();
        Files.writeString(typed, command.typed());
        process = builder.redirectInput(typed.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errorFile().toFile())
                .start();
    }

    /** Begins a start; a test that expects success waits with {@link #awaitReady}. */
    public static PlatformProcess start(Path data, Map<String, String> settings) {
        return start(data, settings, "", Command.NONE);
    }

    /** Begins a command at the server, with the lines that are typed into it. */
    public static PlatformProcess command(Path data, Map<String, String> settings, String command, String... typed) {
        return start(data, settings, "", new Command(List.of(command), String.join("\n", typed)));
    }

    /** Begins a start with a clock that is behind the machine's by the present content of {@code file}. */
    static PlatformProcess startByClock(Path file, Path data, Map<String, String> settings) {
        return start(data, settings, "-Dbehind.file=" + file, Command.NONE);
    }

    /** Begins a start at a past time, from which its clock goes on. */
    public static PlatformProcess startAt(Instant time, Path data, Map<String, String> settings) {
        return start(data, settings, "-Dbehind=" + Duration.between(time, Instant.now()), Command.NONE);
    }

    private record Command(List<String> arguments, String typed) {
        static final Command NONE = new Command(List.of(), "");

        Command with(String argument) {
            return new Command(
                    Stream.concat(arguments.stream(), Stream.of(argument)).toList(), typed);
        }
    }

    /** Begins a first start that fills the cache of classes when it ends. */
    static PlatformProcess filling(StartCache cache, Path data) throws IOException {
        return new PlatformProcess(data, Map.of(), cache.fill(), Command.NONE);
    }

    /** @param clock the property that sets the other clock; empty for the machine's own clock */
    private static PlatformProcess start(Path data, Map<String, String> settings, String clock, Command command) {
        try {
            var cache = FirstStarted.cache();
            return clock.isEmpty()
                    ? new PlatformProcess(data, settings, cache.options(), command)
                    : new PlatformProcess(data, settings, byClock(cache, clock), command.with(BEHIND));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> byClock(StartCache cache, String clock) throws IOException {
        return Stream.concat(Stream.of(clock), cache.options(clockAlone().toString()).stream())
                .toList();
    }

    /** A folder with the other clock and no further class of the tests. */
    private static Path clockAlone() throws IOException {
        var name = Behind.class.getName().replace('.', '/') + ".class";
        var folder = Files.createTempDirectory("clock");
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        for (var part = folder;
                !part.equals(file);
                part = part.resolve(part.relativize(file).getName(0))) {
            part.toFile().deleteOnExit();
        }
        file.toFile().deleteOnExit();
        try (var code = Objects.requireNonNull(Behind.class.getClassLoader().getResourceAsStream(name))) {
            Files.write(file, code.readAllBytes());
        }
        return folder;
    }

    public int port() {
        return port;
    }

    Process process() {
        return process;
    }

    private Path errorFile() {
        return output.resolveSibling(output.getFileName() + ".err");
    }

    /** What it has written to its error output so far. */
    String errors() {
        return read(errorFile());
    }

    /** What it has written to its output so far. */
    public String output() {
        return read(output);
    }

    /** The last warnings and errors it has logged. */
    String warnings() {
        var lines = output().lines()
                .filter(line -> line.contains("WARN") || line.contains("ERROR"))
                .toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it says at which address it can be opened. */
    public PlatformProcess awaitReady() throws InterruptedException {
        for (var i = 0; i < 3000 && process.isAlive() && !output().contains(READY); i++) {
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        assertThat(output()).as(this::errors).contains(READY + "，请用浏览器打开 http://localhost:" + port);
        return this;
    }

    /** The sentence of a refused start, which is one line and ends with exit code 1. */
    String sentence() throws Exception {
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(output()).doesNotContain("Exception");
        var lines = Files.readAllLines(errorFile(), StandardCharsets.UTF_8);
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    /** A connection of the superuser to its embedded database, which goes on when its owner is killed. */
    public Connection database() throws IOException, SQLException {
        var mark = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        var passwords = Passwords.in(data.resolve("postgres.passwords"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + mark.get(3) + "/qiangxian", Cluster.SUPERUSER, passwords.superuser());
    }

    /** Kills it without warning; its database is left running. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Stops it in order, and kills what is left of the databases of the data folder. */
    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        for (var folder : folders()) {
            new Programs(folder.toRealPath()).running().forEach(ProcessHandle::destroyForcibly);
        }
    }

    private List<Path> folders() throws IOException {
        try (var files = Files.list(data)) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    /** A port for a platform, as {@link Ports#free} gives it. */
    public static int freePort() {
        return Ports.free();
    }
}
