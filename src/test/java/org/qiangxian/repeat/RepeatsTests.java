package org.qiangxian.repeat;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same form is sent twenty times at the same moment: it is done once and answered alike. */
@PlatformTest
@Tag("embedded")
class RepeatsTests {

    private static final int TIMES = 20;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern PASSWORD = Pattern.compile("<code>([^<]+)</code>");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private final String name = "重复提交的局" + UUID.randomUUID().toString().substring(0, 8);

    /** Logs in with the password that the log-in page of a demonstration shows. */
    @BeforeEach
    void logIn() throws Exception {
        logIn("demo-system");
    }

    private void logIn(String login) throws Exception {
        cookies.getCookieStore().removeAll();
        var page = get("/login");
        var sent = Map.of("login", login, "password", found(PASSWORD, page), "_csrf", found(TOKEN, page));
        var form = sent.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        assertThat(post("/login", form).headers().firstValue("Location")).hasValue("/desk");
    }

    @AfterEach
    void hangUp() {
        browser.close();
    }

    @Test
    void anOrganisationIsAddedOnceAndEverySenderIsLedToIt() throws Exception {
        var answers = atOnce("/admin/organisations", Map.of("name", name, "kind", "CITY", "area", "990121"));

        assertThat(answers).isNotEmpty().allMatch(answer -> answer.statusCode() == 302);
        assertThat(answers.stream()
                        .map(answer -> answer.headers().firstValue("Location").orElseThrow())
                        .distinct())
                .hasSize(1);
        assertThat(count("select count(*) from account.organisation where name = :name"))
                .isEqualTo(1);
    }

    @Test
    void theSlipThatIsShownOnceIsTheSameForEverySender() throws Exception {
        post("/admin/organisations", form(Map.of("name", name, "kind", "CITY", "area", "990121")));
        var login = "repeat-" + UUID.randomUUID().toString().substring(0, 8);

        var answers = atOnce("/admin/accounts", Map.of("lines", name + ",某己," + login + ",培育城市经办"));

        var pages = new ArrayList<String>();
        for (var answer : answers) {
            assertThat(answer.statusCode()).isEqualTo(200);
            pages.add(answer.body());
        }
        assertThat(pages.stream().distinct()).hasSize(1);
        assertThat(pages.getFirst()).contains(login, "/activate/");
        assertThat(jdbc.sql("select count(*) from account.activation a join account.person p on p.id = a.person"
                                + " where p.login = :login")
                        .param("login", login)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aFeatureIsDefinedOnceAndEverySenderIsLedToIt() throws Exception {
        logIn("demo-990221");
        var fields = new TreeMap<>(Map.of(
                "name", name.replace("的局", "指标"),
                "dimension", "BASE",
                "unit", "家",
                "direction", "HIGHER",
                "frequency", "YEAR",
                "channel", "CITY",
                "kind", "COUNT",
                "definition", "本县当年新办的重复提交的个数。",
                "source", "本县台账",
                "decimals", "0"));
        fields.put("dimension", chosen(get("/features/new"), "dimension"));

        assertSame(atOnce("/features", "/features/new", fields));
        assertThat(jdbc.sql("select count(*) from catalogue.feature where name = :name")
                        .param("name", fields.get("name"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aDraftIsBegunOnceAndEverySenderIsLedToIt() throws Exception {
        logIn("demo-990321");
        var before = jdbc.sql("select count(*) from application.application")
                .query(Integer.class)
                .single();

        var call = found(Pattern.compile("name=\"call\" value=\"([0-9a-f-]+)\""), get("/applications"));

        assertSame(atOnce("/applications", "/applications", Map.of("call", call, "kind", "ACTIVITY")));
        assertThat(jdbc.sql("select count(*) from application.application")
                        .query(Integer.class)
                        .single())
                .isEqualTo(before + 1);
    }

    private static void assertSame(List<HttpResponse<String>> answers) {
        assertThat(answers).isNotEmpty().allMatch(answer -> answer.statusCode() == 302);
        assertThat(answers.stream()
                        .map(answer -> answer.headers().firstValue("Location").orElseThrow())
                        .distinct())
                .hasSize(1);
    }

    /** The first choice that the page offers in a field. */
    private static String chosen(String page, String field) {
        return found(Pattern.compile("name=\"" + field + "\".*?value=\"([A-Z0-9_-]+)\"", Pattern.DOTALL), page);
    }

    @Test
    void whatWasTurnedDownIsLookedAtAgain() throws Exception {
        var wrong = Map.of("name", "x", "kind", "CITY", "area", "990121");
        var begun = jdbc.sql("select clock_timestamp()").query(Timestamp.class).single();

        var answers = atOnce("/admin/organisations", wrong);

        assertThat(answers).isNotEmpty().allMatch(answer -> answer.statusCode() == 422);
        assertThat(jdbc.sql("""
                                select count(*) from repeat.request r
                                where r.at >= :begun and (r.status is null or r.status >= 400)
                                """).param("begun", begun).query(Integer.class).single())
                .as("nothing is kept of it")
                .isZero();
    }

    @Test
    void theSameWordsOnAPageOpenedAnewAreNoRepetition() throws Exception {
        var fields = Map.of("name", name, "kind", "CITY", "area", "990121");
        var first = post("/admin/organisations", form(fields));

        var second = post("/admin/organisations", form(fields));

        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(second.statusCode()).as("refused, for the name is taken").isEqualTo(422);
    }

    @Test
    void anAnswerThatIsKeptCannotBeReadWithoutTheForm() {
        var secret = new byte[32];
        var sealed = Sealed.seal(secret, new byte[] {1, 2, 3});

        assertThat(Sealed.open(secret, sealed)).containsExactly(1, 2, 3);
        assertThat(Sealed.seal(secret, new byte[] {1, 2, 3}))
                .as("never twice the same")
                .isNotEqualTo(sealed);
    }

    private List<HttpResponse<String>> atOnce(String path, Map<String, String> fields) throws Exception {
        return atOnce(path, "/admin/organisations", fields);
    }

    private List<HttpResponse<String>> atOnce(String path, String page, Map<String, String> fields) throws Exception {
        var form = form(page, fields);
        var work = new ArrayList<Callable<HttpResponse<String>>>();
        for (var i = 0; i < TIMES; i++) {
            work.add(() -> post(path, form));
        }
        var answers = new ArrayList<HttpResponse<String>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    /** The form as a newly opened page sends it, because each page disguises the token differently. */
    private String form(Map<String, String> fields) throws Exception {
        return form("/admin/organisations", fields);
    }

    private String form(String page, Map<String, String> fields) throws Exception {
        var sent = new TreeMap<>(fields);
        sent.put("_csrf", token(page));
        return sent.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String token(String path) throws Exception {
        return found(TOKEN, get(path));
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        var request = HttpRequest.newBuilder(address(path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private int count(String sql) {
        return jdbc.sql(sql).param("name", name).query(Integer.class).single();
    }
}
