package org.qiangxian.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.FileSystemUtils;

/** The archive that {@code bin/dist} makes of the packaged jar, as an office unpacks and starts it: without a JDK, without rights. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ArchiveTests {

    private static final String NOBODY = "65534";
    /** What a process ends with that is asked to end. */
    private static final int STOPPED = 143;

    @TempDir
    static Path folder;

    private static Path archive;
    private static Path program;

    @BeforeAll
    static void make() throws Exception {
        archive = made("first.tar.gz");
        assertThat(ended(new ProcessBuilder("tar", "-xzf", archive.toString(), "-C", folder.toString())))
                .isZero();
        assertThat(ended(new ProcessBuilder("chmod", "755", folder.toString()))).isZero();
        try (var files = Files.list(folder)) {
            program = files.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    private static Path made(String name) throws Exception {
        var builder = new ProcessBuilder("bin/dist", "--as-packaged");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        assertThat(ended(builder))
                .as("bin/dist needs the jar that bin/test packages")
                .isZero();
        try (var files = Files.list(Path.of("target"))) {
            var made = files.filter(file -> file.getFileName().toString().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow();
            return Files.move(made, folder.resolve(name));
        }
    }

    private static int ended(ProcessBuilder builder) throws Exception {
        var process = builder.inheritIO().start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    @Test
    @Order(1)
    @DisplayName("the same sources give the same bytes")
    void theSameBytesTwice() throws Exception {
        assertThat(Files.mismatch(archive, made("second.tar.gz"))).isEqualTo(-1);
    }

    @Test
    @Order(2)
    @DisplayName("it holds a definition of every bean that a start out of the classes finds")
    void definesAllBeans() throws Exception {
        var found = new ClassPathScanningCandidateComponentProvider(true)
                .findCandidateComponents("org.qiangxian").stream()
                        .map(bean -> String.valueOf(bean.getBeanClassName()).replace('.', '/'))
                        .toList();
        try (var jar = new JarFile(program.resolve("app/qiangxian.jar").toFile())) {
            var own = found.stream()
                    .filter(name -> jar.getEntry(name + ".class") != null)
                    .toList();
            assertThat(own)
                    .hasSizeGreaterThan(900)
                    .allSatisfy(
                            name -> assertThat(jar.getEntry(name.replaceFirst("\\$.*", "") + "__BeanDefinitions.class"))
                                    .as(name)
                                    .isNotNull());
        }
    }

    @Test
    @Order(3)
    @DisplayName("unpacked, it starts without rights on an empty folder and keeps what it learned when it is stopped")
    void startsOnAnEmptyFolder() throws Exception {
        var data = Files.createDirectory(folder.resolve("empty"));

        assertThat(visited(data)).isEqualTo(STOPPED);
        assertThat(learned(data)).hasSize(1);
    }

    @Test
    @Order(4)
    @DisplayName("it starts with what it learned, and on the folder that an earlier version left")
    void startsOnAFolderOfAnEarlierVersion() throws Exception {
        var data = Files.createDirectory(folder.resolve("earlier"));
        LandedFolder.restore(data, LandedData.of("120fdb1"));
        FileSystemUtils.copyRecursively(folder.resolve("empty/cache"), data.resolve("cache"));
        var before = Files.getLastModifiedTime(learned(data).getFirst());

        assertThat(visited(data)).isEqualTo(STOPPED);
        assertThat(learned(data)).hasSize(1);
        assertThat(Files.getLastModifiedTime(learned(data).getFirst())).isEqualTo(before);
    }

    private static List<Path> learned(Path data) throws IOException {
        try (var files = Files.list(data.resolve("cache"))) {
            return files.toList();
        }
    }

    /** Starts it as nobody, opens the home page, that of the log-in and the check of health at the other port, stops it and answers its exit code. */
    private static int visited(Path data) throws Exception {
        var port = PlatformProcess.freePort();
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            assertThat(ended(new ProcessBuilder("chown", "-R", NOBODY + ":" + NOBODY, data.toString())))
                    .isZero();
            command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        command.add(program.resolve("bin/qiangxian").toString());
        var output = Files.createTempFile(folder, "start", ".out");
        var builder = new ProcessBuilder(command)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("QIANGXIAN_DATA", data.toString());
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        // A run is short: the second compiler would cost more than it brings.
        builder.environment().put("QIANGXIAN_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        var process = builder.start();
        try (var client = HttpClient.newHttpClient()) {
            for (var i = 0;
                    i < 3000 && process.isAlive() && !Files.readString(output).contains("强县平台已就绪");
                    i++) {
                process.waitFor(100, TimeUnit.MILLISECONDS);
            }
            assertThat(Files.readString(output)).contains("强县平台已就绪");
            for (var address : List.of(port + "/", port + "/login", port + 1 + "/actuator/health")) {
                var page = client.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + address))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                assertThat(page.statusCode()).as(address).isEqualTo(200);
            }
        } finally {
            process.destroy();
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
            }
        }
        return process.exitValue();
    }
}
