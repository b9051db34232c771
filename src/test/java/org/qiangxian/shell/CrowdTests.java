package org.qiangxian.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Connections that send nothing or hardly anything do not make others wait. */
@PlatformTest
@Tag("embedded")
class CrowdTests {

    private static final int BUSY = 503;
    private static final int TRIES = 20;

    @LocalServerPort
    private int port;

    private final List<Socket> open = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (var line : open) {
            line.close();
        }
    }

    @Test
    void sixHundredIdleLinesKeepNobodyWaiting() throws Exception {
        for (var i = 0; i < 600; i++) {
            line("");
        }

        assertThat(status()).isEqualTo(200);
    }

    @Test
    void fiftyFormsThatNeverEndKeepNobodyWaiting() throws Exception {
        for (var i = 0; i < 50; i++) {
            line("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + "Content-Length: 60000\r\n\r\nlogin=someone&password=");
        }

        assertThat(status()).isEqualTo(200);
    }

    @Test
    void fiftyReadersWhoTakeNothingKeepNobodyWaiting() throws Exception {
        for (var i = 0; i < 50; i++) {
            line("GET /indicators HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(20));
        }

        assertThat(status()).isEqualTo(200);
    }

    private void line(String begun) throws IOException {
        var socket = new Socket("localhost", port);
        socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
        open.add(socket);
    }

    /** The status of a page, requested again as long as the server works on what the connections did send. */
    private int status() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/members"))
                    .build();
            int status = BUSY;
            for (int tried = 0; tried < TRIES && status == BUSY; tried++) {
                status = client.send(request, HttpResponse.BodyHandlers.ofString())
                        .statusCode();
            }
            return status;
        }
    }
}
