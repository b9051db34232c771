package org.qiangxian.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * An invented address or host gains nothing. An earlier version counted a new {@code X-Forwarded-For} of each request
 * as a new sender, which lifted every limit of links, log-ins and pages, and wrote it into the journal unchecked.
 */
@PlatformTest
class InventedAddressTests {

    private static final String HERE = "127.0.0.1";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @AfterEach
    void hangUp() {
        browser.close();
    }

    @BeforeEach
    @AfterEach
    void forgetThisMachine() {
        jdbc.sql("delete from login.login_failure where address = :here")
                .param("here", HERE)
                .update();
        jdbc.sql("delete from delegation.miss where address = :here")
                .param("here", HERE)
                .update();
        jdbc.sql("delete from site.reading where reader = :reader")
                .param("reader", "address/" + HERE)
                .update();
    }

    @Test
    void opensNoMoreLinks() throws Exception {
        for (var n = 0; n < 20; n++) {
            assertThat(get("/fill/guess-" + n, invented(n)).statusCode()).isEqualTo(404);
        }
        assertThat(get("/fill/guess", invented(20)).statusCode()).isEqualTo(429);
    }

    @Test
    void opensNoMorePublicPages() throws Exception {
        for (var n = 0; n < 30; n++) {
            jdbc.sql("insert into site.reading (reader, place, at) values (:reader, :place, :now)")
                    .param("reader", "address/" + HERE)
                    .param("place", "1999" + (10 + n))
                    .param("now", Timestamp.from(Instant.now()))
                    .update();
        }

        assertThat(get("/cities/140728", invented(1)).statusCode()).isEqualTo(429);
    }

    @Test
    void triesNoMorePasswords() throws Exception {
        for (var n = 0; n < 60; n++) {
            jdbc.sql("insert into login.login_failure (login, address, at) values (:login, :here, :now)")
                    .param("login", "nobody-" + n)
                    .param("here", HERE)
                    .param("now", Timestamp.from(Instant.now()))
                    .update();
        }

        assertThat(logIn("nobody", Map.of("X-Forwarded-For", "198.51.100.7"))
                        .headers()
                        .firstValue("Location"))
                .hasValue("/login?refused=locked");
    }

    @Test
    void leavesTheJournalTheAddressOfTheSocket() throws Exception {
        for (var address : new String[] {"198.51.100.7", "'; drop table", "<script>alert(1)</script>"}) {
            var login = "nobody-" + UUID.randomUUID();
            logIn(login, Map.of("X-Forwarded-For", address, "Forwarded", "for=" + address, "X-Real-IP", address));

            assertThat(jdbc.sql("select address from journal.entry where about = :login")
                            .param("login", login)
                            .query(String.class)
                            .single())
                    .isEqualTo(HERE);
        }
    }

    @Test
    void leadsNobodyToAnotherHost() throws Exception {
        var elsewhere = Map.of("X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https");
        assertThat(get("/desk", elsewhere).headers().firstValue("Location")).hasValue("/login");
        assertThat(logIn("nobody", elsewhere).headers().firstValue("Location").orElseThrow())
                .startsWith("/login?refused=");
    }

    @Test
    @Transactional
    void printsNoSlipWithAnotherHost() {
        var login = "host-" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(mvc.post()
                        .uri("http://evil.example/admin/accounts")
                        .header("Host", "evil.example")
                        .param("lines", "平遥县市场监督管理局,某人," + login + ",培育城市经办")
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .with(Actors.as(Actors.of(Role.SYSTEM_ADMIN, null))))
                .hasStatusOk()
                .bodyText()
                .contains("/activate/")
                .doesNotContain("evil.example");
    }

    private HttpResponse<String> logIn(String login, Map<String, String> headers) throws Exception {
        var page = TOKEN.matcher(get("/login", Map.of()).body());
        assertThat(page.find()).isTrue();
        var form = Map.of("login", login, "password", "Wrong-password-1", "_csrf", page.group(1)).entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(address("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        headers.forEach(request::header);
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, Map<String, String> headers) throws Exception {
        var request = HttpRequest.newBuilder(address(path)).header("Accept", "text/html");
        headers.forEach(request::header);
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static Map<String, String> invented(int n) {
        return Map.of("X-Forwarded-For", "198.51.100." + n);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
