package org.qiangxian.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** The platform as a separate process with its own data folder on a free port. */
final class Platform implements AutoCloseable {

    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    final Path data;
    final Path log;
    final double seconds;

    /** The requests of sessions that it has not answered yet. */
    final AtomicInteger open = new AtomicInteger();

    private final int port;
    private final Process process;

    Platform(Path data) throws Exception {
        this(data, List.of("-cp", System.getProperty("java.class.path"), BenchApplication.class.getName()));
    }

    /** @param launch the arguments of the command {@code java} that start the platform */
    Platform(Path data, List<String> launch) throws Exception {
        this(data, launch, Map.of(), false);
    }

    /** Starts it as the start script does. @param java the command that runs it, where that is not the one which runs the bench */
    Platform(Path data, String java, List<String> launch) throws Exception {
        this(data, java, launch, Map.of(), mayTakeItsPriorityBack());
    }

    /** What the start script tries: whether a process may lower its priority and take it back. */
    static boolean mayTakeItsPriorityBack() throws IOException, InterruptedException {
        return new ProcessBuilder("nice", "-n", "10", "sh", "-c", "renice -n 0 -p $$")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    /** Starts a node on an existing database. */
    static Platform on(Database database, Path data) throws Exception {
        return on(
                database,
                data,
                List.of("-cp", System.getProperty("java.class.path"), BenchApplication.class.getName()),
                false);
    }

    /**
     * @param nicely whether the node starts with low priority, as the start script does where it is allowed to return
     *     to the normal one
     */
    static Platform on(Database database, Path data, List<String> launch, boolean nicely) throws Exception {
        return new Platform(data, launch, database.settings(), nicely);
    }

    /** Starts a node that trusts a proxy on this machine to name the address of a request. */
    static Platform behindProxy(Database database, Path data) throws Exception {
        var settings = new HashMap<>(database.settings());
        settings.put("QIANGXIAN_WEB_PROXIES", "127.0.0.1,::1");
        return new Platform(
                data, List.of("-cp", System.getProperty("java.class.path"), BenchApplication.class.getName()), settings, false);
    }

    private Platform(Path data, List<String> launch, Map<String, String> settings, boolean nicely) throws Exception {
        this(data, JAVA, launch, settings, nicely);
    }

    private Platform(Path data, String java, List<String> launch, Map<String, String> settings, boolean nicely)
            throws Exception {
        this.data = data;
        log = Files.createTempFile("bench", ".log");
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var command = new ArrayList<>(List.of(java, "-Xmx2g"));
        // The same options as in the start script.
        command.addAll(List.of(
                "-XX:GCTimeRatio=4",
                "-XX:G1HeapRegionSize=4m",
                "-XX:G1PeriodicGCInterval=60000",
                "-XX:MinHeapFreeRatio=15",
                "-XX:MaxHeapFreeRatio=35",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(launch);
        if (nicely) {
            command.addAll(0, List.of("nice", "-n", "10"));
        }
        var builder = new ProcessBuilder(command);
        builder.environment().put("QIANGXIAN_DATA", data.toString());
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("MANAGEMENT_SERVER_PORT", "0");
        builder.environment().putAll(settings);
        if (nicely) {
            builder.environment().put("QIANGXIAN_STARTED_NICE", "yes");
        }
        var begun = System.nanoTime();
        process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        awaitFirstPage();
        seconds = (System.nanoTime() - begun) / 1e9;
    }

    /** The processor time of the process so far, in seconds; other work on the machine does not lengthen it. */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
    }

    /** The processor time in seconds of its living child processes, which open uploaded files. */
    double childrenSeconds() {
        return children()
                        .mapToLong(child -> child.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
                        .sum()
                / 1000.0;
    }

    /** Its living child processes that open uploaded files, without the database. */
    java.util.stream.Stream<ProcessHandle> children() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("java"));
    }

    /** The peak of resident memory of the process so far, in mebibytes, as the system counts it. */
    long peakMebibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** Makes a flight recording of the process during the work; the caller deletes the file. */
    Path recorded(Callable<?> work) throws Exception {
        var recording = Files.createTempFile("bench", ".jfr");
        jcmd("JFR.start", "name=bench", "settings=profile");
        try {
            work.call();
        } finally {
            jcmd("JFR.stop", "name=bench", "filename=" + recording);
        }
        return recording;
    }

    private void jcmd(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), "" + process.pid()));
        command.addAll(List.of(words));
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** Collects garbage, resets the peak of memory and returns the present resident memory in mebibytes. */
    long forgetPeak() throws IOException, InterruptedException {
        jcmd("GC.run");
        Files.writeString(Path.of("/proc/" + process.pid() + "/clear_refs"), "5");
        return peakMebibytes();
    }

    private void awaitFirstPage() throws Exception {
        var request = HttpRequest.newBuilder(uri("/")).build();
        try (var client = HttpClient.newHttpClient()) {
            while (process.isAlive()) {
                try {
                    // The web server opens its port only when the facts' tables exist; ready means the facts are in.
                    if (Files.readString(log).contains("强县平台已就绪")
                            && client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException _) {
                    // The node does not answer yet.
                }
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("the platform did not start:\n" + Files.readString(log));
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** A client that holds the session of a demonstration account. */
    HttpClient loggedIn(String login) throws Exception {
        var client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        var page = client.send(HttpRequest.newBuilder(uri("/login")).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        var form = "login=" + login + "&password=" + encoded(find(page, "<code>([^<]+)</code>"))
                + "&_csrf=" + encoded(find(page, "name=\"_csrf\" value=\"([^\"]+)\""));
        var request = HttpRequest.newBuilder(uri("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        client.send(request, HttpResponse.BodyHandlers.discarding());
        return client;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String find(String page, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " on the log-in page");
        }
        return matcher.group(1);
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
