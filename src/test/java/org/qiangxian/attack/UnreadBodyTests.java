package org.qiangxian.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.PlatformTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The platform reads no more than a small form from somebody who is not logged in. */
@PlatformTest
@Tag("embedded")
class UnreadBodyTests {

    private static final int MIB = 1 << 20;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/intake, Content-Length: 41943040, ''",
        "/intake, Content-Length: 41943040, Cookie: QX_SESSION=bWFkZSB1cA==",
        "/login, Content-Length: 70000, ''",
        "/submissions/4f0c1f5e-0000-4000-8000-000000000000/scan, Content-Length: 8388608, ''",
        "/intake, Transfer-Encoding: chunked, ''",
    })
    void aBodyWithoutASessionIsNotRead(String address, String length, String cookie) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(60_000);
            var out = socket.getOutputStream();
            var head = "POST %s HTTP/1.1\r\nHost: localhost\r\n%s\r\n%s%s\r\n"
                    .formatted(
                            address,
                            length,
                            cookie.isEmpty() ? "" : cookie + "\r\n",
                            "Content-Type: multipart/form-data; boundary=x\r\n");
            out.write((head + "--x\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();

            // No further byte is sent, and the answer comes all the same.
            var answer = new String(socket.getInputStream().readNBytes(4_000), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 422").contains("没有登录或登录已失效");
            assertThat(swallowed(socket)).isLessThan(4 * MIB);
        }
    }

    /** How many bytes the server takes after it has answered; buffers of the system take some. */
    private static int swallowed(Socket socket) {
        int sent = 0;
        try {
            var block = new byte[MIB / 4];
            while (sent < 40 * MIB) {
                socket.getOutputStream().write(block);
                sent += block.length;
            }
        } catch (IOException _) {
            return sent;
        }
        return sent;
    }
}
