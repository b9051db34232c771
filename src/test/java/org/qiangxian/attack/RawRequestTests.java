package org.qiangxian.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qiangxian.PlatformTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Requests that no browser sends, written to the socket byte by byte: the answer is one Chinese sentence, never a 5xx
 * and never the server's own page.
 */
@PlatformTest
@Tag("embedded")
class RawRequestTests {

    private static final String HOST = "Host: localhost\r\nConnection: close\r\n";

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void isTurnedDownWithASentence(String what, String sent) throws Exception {
        var answer = answer(sent);

        var status = Integer.parseInt(answer.substring(9, 12));
        assertThat(status).as(answer).isBetween(200, 499);
        assertThat(answer).doesNotContain("Apache", "Tomcat", "Exception", "\tat ", "Whitelabel");
        // A line that is no header at all is answered with the status code alone.
        if (status >= 400 && !answer.contains("Content-Length: 0")) {
            assertThat(answer).contains("<html lang=\"zh-CN\"").containsPattern("[。！]");
        }
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                get("bytes that are no UTF-8 in a parameter", "/login?x=%ff%fe"),
                get("half an escape in a parameter", "/login?x=%e5%b9"),
                get("a raw per cent in a parameter", "/login?x=%"),
                get("a raw per cent in the path", "/cities/%"),
                get("a per cent and no digits in the path", "/cities/%zz"),
                get("NUL in the path", "/cities/%00"),
                get("NUL in a parameter", "/members?query=%00"),
                get("bytes that are no UTF-8 in the path", "/cities/%ff%fe"),
                get("a way out of the folder", "/css/..%2f..%2f..%2fetc/passwd"),
                get("a way out of the folder, plain", "/css/../../../etc/passwd"),
                get("a backslash", "/cities\\..\\x"),
                get("two slashes", "//cities//140728"),
                get("a semicolon", "/desk;jsessionid=1"),
                get("a list of two million", "/members?a[2000000]=1"),
                get("a field without a name", "/members?field.x=&=1&&&=&"),
                get("a day of the year 999999999", "/members?at=%2B999999999-12-31"),
                get("raw Chinese in the path", "/cities/平遥"),
                get("angle brackets", "/cities/<script>"),
                get("an address of 20,000 letters", "/cities/" + "a".repeat(20_000)),
                Arguments.of("a method that does not exist", "FROB / HTTP/1.1\r\n" + HOST + "\r\n"),
                Arguments.of("TRACE", "TRACE / HTTP/1.1\r\n" + HOST + "\r\n"),
                Arguments.of("no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"),
                Arguments.of("two hosts", "GET / HTTP/1.1\r\n" + HOST + "Host: other\r\n\r\n"),
                Arguments.of("a host that is no name", "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n"),
                Arguments.of(
                        "a header of 100,000 letters",
                        "GET / HTTP/1.1\r\n" + HOST + "X: " + "a".repeat(100_000) + "\r\n\r\n"),
                Arguments.of("a thousand headers", "GET / HTTP/1.1\r\n" + HOST + headers(1_000) + "\r\n"),
                Arguments.of("an Accept that is none", "GET / HTTP/1.1\r\n" + HOST + "Accept: ;;,/\r\n\r\n"),
                Arguments.of(
                        "a language that is none", "GET / HTTP/1.1\r\n" + HOST + "Accept-Language: \u0001;q=x\r\n\r\n"),
                Arguments.of(
                        "a range that is none", "GET /icon.svg HTTP/1.1\r\n" + HOST + "Range: bytes=9-1,-0,x\r\n\r\n"),
                Arguments.of(
                        "a day that is none",
                        "GET /icon.svg HTTP/1.1\r\n" + HOST + "If-Modified-Since: tomorrow\r\n\r\n"),
                Arguments.of(
                        "a cookie of rubbish",
                        "GET /members HTTP/1.1\r\n" + HOST + "Cookie: QX_SESSION=%00\u00ff; =;;\r\n\r\n"),
                Arguments.of(
                        "a session that is none", "GET /desk HTTP/1.1\r\n" + HOST + "Cookie: QX_SESSION=%%%\r\n\r\n"),
                Arguments.of(
                        "a forwarded address that is none",
                        "GET /members HTTP/1.1\r\n" + HOST
                                + "X-Forwarded-For: '; drop table\r\nX-Forwarded-Proto: gopher\r\nX-Forwarded-Port: x\r\n\r\n"),
                post(
                        "13,000 fields",
                        IntStream.range(0, 13_000)
                                .mapToObj(n -> "f" + n + "=")
                                .collect(java.util.stream.Collectors.joining("&"))),
                post("3 MB in one field", "login=" + "a".repeat(3 << 20)),
                post("an escape that is none", "login=%zz&password=%ff"),
                post("NUL", "login=%00&password=%00"),
                multipart(
                        "a file name of 142 Han",
                        "form-data; name=\"file\"; filename=\"" + "县".repeat(142) + ".xlsx\""),
                multipart("no name", "form-data"),
                multipart("a name of NUL", "form-data; name=\"a\u0000b\""),
                Arguments.of(
                        "a boundary that is missing",
                        "POST /login HTTP/1.1\r\n" + HOST
                                + "Content-Type: multipart/form-data\r\nContent-Length: 5\r\n\r\nabcde"),
                Arguments.of(
                        "a body that says too much of its length",
                        "POST /login HTTP/1.1\r\n" + HOST
                                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 99999999999\r\n\r\n"),
                Arguments.of("a negative length", "POST /login HTTP/1.1\r\n" + HOST + "Content-Length: -5\r\n\r\n"),
                Arguments.of(
                        "two lengths",
                        "POST /login HTTP/1.1\r\n" + HOST + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef"),
                Arguments.of(
                        "chunks that are none",
                        "POST /login HTTP/1.1\r\n" + HOST + "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n"),
                Arguments.of(
                        "a character set that does not exist",
                        "POST /login HTTP/1.1\r\n" + HOST
                                + "Content-Type: application/x-www-form-urlencoded; charset=klingon\r\nContent-Length: 7\r\n\r\nlogin=a"));
    }

    private static Arguments get(String what, String path) {
        return Arguments.of(what, "GET " + path + " HTTP/1.1\r\n" + HOST + "\r\n");
    }

    private static Arguments post(String what, String body) {
        return Arguments.of(
                what,
                "POST /login HTTP/1.1\r\n" + HOST
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
    }

    private static Arguments multipart(String what, String disposition) {
        var body = "--b\r\nContent-Disposition: " + disposition + "\r\n\r\nx\r\n--b--\r\n";
        return Arguments.of(
                what,
                "POST /login HTTP/1.1\r\n" + HOST + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: "
                        + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
    }

    private static String headers(int number) {
        return "X-A: b\r\n".repeat(number);
    }

    /**
     * Reads the answer to its end, or to the end of the page if the server still waits for the announced rest of the
     * request.
     */
    private static String read(InputStream line) throws IOException {
        var read = new ByteArrayOutputStream();
        var piece = new byte[8192];
        for (var n = line.read(piece); n >= 0; n = line.read(piece)) {
            read.write(piece, 0, n);
            if (read.toString(StandardCharsets.UTF_8).contains("</html>")) {
                break;
            }
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    private String answer(String sent) throws IOException {
        try (var line = new Socket("localhost", port)) {
            line.setSoTimeout(30_000);
            try {
                line.getOutputStream().write(sent.getBytes(StandardCharsets.UTF_8));
                line.getOutputStream().flush();
            } catch (IOException _) {
                // The server has closed the connection early; its answer can still be read.
            }
            return read(line.getInputStream());
        }
    }
}
