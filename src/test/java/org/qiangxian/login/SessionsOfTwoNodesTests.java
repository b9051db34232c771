package org.qiangxian.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.account.People;
import org.qiangxian.account.Role;
import org.qiangxian.database.SecondNode;
import org.qiangxian.grant.Grants;
import org.qiangxian.shell.ReaderAddress;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session cached by a second node ends there too, whichever node ended it. */
@PlatformTest
@Tag("embedded")
class SessionsOfTwoNodesTests {

    /** The platform promises two seconds where news is lost; a busy machine may need longer. */
    private static final Duration AT_MOST = Duration.ofMinutes(1);

    private static final String PASSWORD = "Sang-Gan-He-7 shui";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    Passwords passwords;

    @Autowired
    PasswordChange change;

    @Autowired
    Grants grants;

    @Autowired
    MeterRegistry meters;

    private final String login = "two-nodes-" + UUID.randomUUID().toString().substring(0, 8);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeEach
    void logIn() throws Exception {
        var person = jdbc.sql("""
                insert into account.person (login, name, password, password_set_at, created_at)
                values (:login, :login, '{argon2}x', now(), now()) returning id
                """).param("login", login).query(UUID.class).single();
        jdbc.sql("""
                insert into account.post (person, organisation, role, proposed_at, granted_at)
                select :person, id, 'CITY', now(), now() from account.organisation where name = '平遥县市场监督管理局'
                """).param("person", person).update();
        passwords.store(person, passwords.checked(person, login, PASSWORD));
        post(port, "/login", "login=" + login + "&password=" + encoded(PASSWORD));
        for (var i = 0; i < 3; i++) {
            assertThat(status(port)).isEqualTo(200);
            assertThat(status(secondPort())).as("the second node knows it").isEqualTo(200);
        }
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
    }

    @Test
    @DisplayName("8.1.4.1 b: who logs out at one node is out at the other")
    void logOut() throws Exception {
        post(port, "/logout", "");

        assertOutEverywhere();
    }

    @Test
    @DisplayName("8.1.4.2: whose post ends at one node is out at the other")
    void endOfPost() throws Exception {
        grants.revoke(
                Actors.of(Role.SECURITY_ADMIN, null),
                people.actors(login).getFirst().post());

        assertOutEverywhere();
    }

    @Test
    @DisplayName("8.1.4.1 a: a changed password ends the sessions at both nodes")
    void changedPassword() throws Exception {
        change.change(login, PASSWORD, "Fen-He-9 bian yang liu", ReaderAddress.of("192.0.2.1"));

        assertOutEverywhere();
    }

    @Test
    @DisplayName("8.1.4.1 b: an account locked at one node by wrong passwords of its own session is out at the other")
    void locked() throws Exception {
        for (var i = 0; i < LoginAttempts.ALLOWED; i++) {
            try {
                change.change(login, "wrong" + i, "Fen-He-9 bian yang liu", ReaderAddress.of("192.0.2.1"));
            } catch (Refusal.Invalid refusal) {
                assertThat(refusal.fields()).containsKey("old");
            }
        }

        assertOutEverywhere();
    }

    @Test
    @DisplayName("what is known costs no connection: readers who are known read no session and write none")
    void costsNoConnection() throws Exception {
        var before = taken();
        for (var i = 0; i < 20; i++) {
            assertThat(get(port, "/account/stay").statusCode()).isEqualTo(204);
        }

        assertThat(taken() - before).as("connections for 20 requests").isLessThan(10);
    }

    private void assertOutEverywhere() throws Exception {
        var since = Instant.now();
        while (status(port) == 200 || status(secondPort()) == 200) {
            assertThat(Duration.between(since, Instant.now())).isLessThan(AT_MOST);
        }
        assertThat(status(secondPort())).isEqualTo(302);
    }

    /** How often this node took a connection from its pool. */
    private long taken() {
        return meters.get("hikaricp.connections.acquire").timer().count();
    }

    private static int secondPort() {
        return Integer.parseInt(SecondNode.bean(Environment.class).getRequiredProperty("local.server.port"));
    }

    private int status(int node) throws Exception {
        return get(node, "/desk").statusCode();
    }

    private HttpResponse<String> get(int node, String path) throws Exception {
        return browser.send(request(node, path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private void post(int node, String path, String form) throws Exception {
        var page = get(node, "/login").body();
        var start = page.indexOf("name=\"_csrf\" value=\"") + "name=\"_csrf\" value=\"".length();
        var token = page.substring(start, page.indexOf('"', start));
        browser.send(
                request(node, path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form + "&_csrf=" + encoded(token)))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpRequest.Builder request(int node, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + node + path));
    }
}
