package org.qiangxian.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database is killed while the platform that uses it goes on. */
class FallenDatabaseTests {

    /**
     * What a page may take while the database is away: the platform waits two seconds for a connection, the pool by
     * itself would wait thirty, and the machine may be busy.
     */
    private static final Duration SENTENCE = Duration.ofSeconds(15);

    @TempDir
    Path data;

    @Test
    void aKilledDatabaseIsBackByItselfAndTheThirdDeathEndsThePlatformWithASentence() throws Exception {
        FirstStarted.into(data);
        try (var platform = PlatformProcess.start(data, Map.of()).awaitReady();
                var client = HttpClient.newHttpClient()) {
            for (var death = 1; death < Watch.MOST_DEATHS; death++) {
                kill();
                comesBack(platform, client);
            }

            kill();

            assertThat(platform.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(platform.process().exitValue()).isEqualTo(1);
            assertThat(platform.errors()).contains("内置数据库在十分钟内三次意外停止");
        }
    }

    /**
     * Until the database is back every page is answered with 503 and the sentence, and /livez says that the database
     * is away.
     */
    private void comesBack(PlatformProcess platform, HttpClient client) throws Exception {
        var killed = Instant.now();
        while (true) {
            var asked = Instant.now();
            var page = get(platform, client, "/indicators");
            assertThat(Duration.between(asked, Instant.now())).isLessThan(SENTENCE);
            if (page.statusCode() == 200) {
                break;
            }
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("平台暂时读写不了数据");
            assertThat(page.headers().firstValue("Retry-After")).contains("5");
        }
        while (get(platform, client, "/livez").statusCode() != 200) {
            Thread.onSpinWait();
        }
        assertThat(Duration.between(killed, Instant.now())).isLessThan(Duration.ofMinutes(2));
    }

    private HttpResponse<String> get(PlatformProcess platform, HttpClient client, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + platform.port() + path))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private void kill() throws Exception {
        var pid = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
        var server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }
}
