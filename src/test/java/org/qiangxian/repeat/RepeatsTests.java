package org.qiangxian.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
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

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;

    private final String name = "重复提交的局" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void open() throws Exception {
        browser = new Browser(port);
        browser.logIn("demo-system");
    }

    @AfterEach
    void close() {
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
        browser.post("/admin/organisations", browser.form(Map.of("name", name, "kind", "CITY", "area", "990121")));
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
        browser.logIn("demo-990221");
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
        fields.put("dimension", chosen(browser.get("/features/new"), "dimension"));

        assertSame(atOnce("/features", "/features/new", fields));
        assertThat(jdbc.sql("select count(*) from catalogue.feature where name = :name")
                        .param("name", fields.get("name"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aDraftIsBegunOnceAndEverySenderIsLedToIt() throws Exception {
        browser.logIn("demo-990321");
        var before = jdbc.sql("select count(*) from application.application")
                .query(Integer.class)
                .single();

        var call = Browser.found(Pattern.compile("name=\"call\" value=\"([0-9a-f-]+)\""), browser.get("/applications"));

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
        return Browser.found(Pattern.compile("name=\"" + field + "\".*?value=\"([A-Z0-9_-]+)\"", Pattern.DOTALL), page);
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
        var first = browser.post("/admin/organisations", browser.form(fields));

        var second = browser.post("/admin/organisations", browser.form(fields));

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
        return atOnce(path, Browser.ORGANISATIONS, fields);
    }

    private List<HttpResponse<String>> atOnce(String path, String page, Map<String, String> fields) throws Exception {
        var form = browser.form(page, fields);
        var work = new ArrayList<Callable<HttpResponse<String>>>();
        for (var i = 0; i < TIMES; i++) {
            work.add(() -> browser.post(path, form));
        }
        var answers = new ArrayList<HttpResponse<String>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private int count(String sql) {
        return jdbc.sql(sql).param("name", name).query(Integer.class).single();
    }
}
