package org.qiangxian.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.io.ByteArrayInputStream;
import java.io.ObjectInputStream;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.account.SignedIn;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Sessions, cookies and headers as a browser gets them from the port. */
@PlatformTest
class SessionTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** The same reader behind a gateway that ends TLS. */
    private final HttpClient gateway = HttpClient.newBuilder()
            .localAddress(InetAddress.ofLiteral("127.0.0.2"))
            .cookieHandler(cookies)
            .build();

    @AfterEach
    void closeTheBrowser() {
        browser.close();
        gateway.close();
    }

    @Test
    @DisplayName("8.1.4.1 b: a session ends eight hours after the log-in, however busy it is")
    void sessionEndsEightHoursAfterTheLogIn() {
        var actor = Actors.city("140728");
        var nearly = new SignedIn(
                actor, false, Instant.now().minus(Duration.ofHours(8)).plusSeconds(60));
        var over = new SignedIn(
                actor, false, Instant.now().minus(Duration.ofHours(8)).minusSeconds(1));

        assertThat(mvc.get().uri("/desk").with(authentication(nearly.authentication())))
                .hasStatusOk();
        assertThat(mvc.get().uri("/desk").with(authentication(over.authentication())))
                .hasRedirectedUrl("/login");
        assertThat(mvc.get().uri("/login").with(authentication(over.authentication())))
                .as("public pages stay readable")
                .hasStatusOk();
    }

    @Test
    @DisplayName(
            "a session that was open while log-in was a part of account goes on: what it holds is read by its old names")
    void aSessionOfAnEarlierVersionGoesOn() throws Exception {
        var kept = new ClassPathResource("landed/session.txt").getContentAsString(StandardCharsets.US_ASCII);
        try (var bytes = new ObjectInputStream(
                new ByteArrayInputStream(Base64.getMimeDecoder().decode(kept)))) {
            var signedIn = (SignedIn) bytes.readObject();

            assertThat(signedIn.getName()).isEqualTo("jia");
            assertThat(signedIn.mustChange()).isTrue();
            assertThat(signedIn.until()).isEqualTo("2026-01-05T09:00:00Z");
            assertThat(signedIn.actor())
                    .returns(Role.CITY, Actor::role)
                    .returns(new RegionCode("140728"), Actor::area)
                    .returns("平遥县市场监督管理局", Actor::organisationName);
            assertThat(signedIn.posts()).containsExactly(signedIn.actor());
        }
    }

    @Test
    @DisplayName("8.1.4.1 b: an idle session ends after 30 minutes, an administrator's after 10")
    void idleSessionEnds() throws Exception {
        logIn("demo-audit");
        assertThat(get("/admin/journal").statusCode()).isEqualTo(200);
        idle("demo-audit", 9);
        assertThat(get("/admin/journal").statusCode()).isEqualTo(200);
        idle("demo-audit", 11);
        assertEnded("/admin/journal");

        logIn("demo-140703");
        idle("demo-140703", 29);
        assertThat(get("/desk").statusCode()).isEqualTo(200);
        idle("demo-140703", 31);
        assertEnded("/desk");
    }

    /** Requires that the session ends; the news that this test changed it in the database takes a moment. */
    private void assertEnded(String path) throws Exception {
        var since = Instant.now();
        while (get(path).statusCode() == 200) {
            assertThat(Duration.between(since, Instant.now())).isLessThan(Duration.ofMinutes(1));
        }
        assertThat(get(path).statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("8.1.4.1 b: a session lies in the database, and leaves it with the log-out")
    void sessionLiesInTheDatabase() throws Exception {
        logIn("demo-140121");
        assertThat(sessions("demo-140121")).isEqualTo(1);

        post("/logout", "");
        assertThat(sessions("demo-140121")).isZero();
        assertThat(get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("8.1.4.1 c: over TLS cookies are secure and the browser is told to stay with TLS; without it neither")
    void tlsMakesCookiesSecureAndTellsTheBrowserToStay() throws Exception {
        var secure = gateway.send(
                request("/login", "X-Forwarded-Proto", "https").build(), HttpResponse.BodyHandlers.ofString());
        var plain = get("/login");

        assertThat(secure.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
        assertThat(secure.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
        assertThat(plain.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(plain.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(
                        cookie -> assertThat(cookie).doesNotContain("Secure").contains("HttpOnly"));
    }

    @Test
    @DisplayName("8.1.4.1 c: the session's cookie is secure over TLS as well, and never readable by script")
    void sessionCookieIsSecureOverTls() throws Exception {
        var token = csrf();
        var answer = gateway.send(
                request("/login", "X-Forwarded-Proto", "https")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form("demo-140121", token)))
                        .build(),
                HttpResponse.BodyHandlers.discarding());

        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("QX_SESSION=", "Secure", "HttpOnly", "SameSite=Lax"));
    }

    private void logIn(String login) throws Exception {
        cookies.getCookieStore().removeAll();
        jdbc.sql("delete from account.spring_session where principal_name = :login")
                .param("login", login)
                .update();
        var answer = post("/login", form(login, csrf()));
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(target -> assertThat(target).endsWith("/desk"));
    }

    private static String form(String login, String token) {
        return "login=" + login + "&password=" + DemonstrationLogins.PASSWORD + "&_csrf="
                + URLEncoder.encode(token, StandardCharsets.UTF_8);
    }

    /** The token of a form of the log-in page. */
    private String csrf() throws Exception {
        var page = get("/login").body();
        var start = page.indexOf("name=\"_csrf\" value=\"") + "name=\"_csrf\" value=\"".length();
        return page.substring(start, page.indexOf('"', start));
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        var body = form.isEmpty() ? "_csrf=" + URLEncoder.encode(csrf(), StandardCharsets.UTF_8) : form;
        return browser.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return browser.send(request(path, headers).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Makes the session of {@code login} look unused for this many minutes. */
    private void idle(String login, int minutes) {
        jdbc.sql("""
                update account.spring_session
                set last_access_time = :then, expiry_time = :then + max_inactive_interval * 1000
                where principal_name = :login
                """)
                .param("then", Instant.now().minus(Duration.ofMinutes(minutes)).toEpochMilli())
                .param("login", login)
                .update();
    }

    private int sessions(String login) {
        return jdbc.sql("select count(*) from account.spring_session where principal_name = :login")
                .param("login", login)
                .query(Integer.class)
                .single();
    }
}
