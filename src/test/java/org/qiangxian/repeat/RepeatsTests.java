package org.qiangxian.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Twenty times the same form at once: done once, answered alike. */
@PlatformTest
@Tag("once")
class RepeatsTests {

    private static final int TIMES = 20;
    private static final Actor SYSTEM = Actors.of(Role.SYSTEM_ADMIN, null);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    private final String name = "重复提交的局" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anOrganisationIsAddedOnceAndEverySenderIsLedToIt() throws Exception {
        var answers = atOnce("/admin/organisations", Map.of("name", name, "kind", "CITY", "area", "140728"));

        assertThat(answers).allMatch(answer -> answer.getStatus() == 302);
        assertThat(answers.stream()
                        .map(MockHttpServletResponse::getRedirectedUrl)
                        .distinct())
                .hasSize(1);
        assertThat(count("select count(*) from account.organisation where name = :name"))
                .isEqualTo(1);
    }

    @Test
    void theSlipThatIsShownOnceIsTheSameForEverySender() throws Exception {
        mvc.perform(form("/admin/organisations", Map.of("name", name, "kind", "CITY", "area", "140728"), 1))
                .andReturn();
        var login = "repeat-" + UUID.randomUUID().toString().substring(0, 8);

        var answers = atOnce("/admin/accounts", Map.of("lines", name + ",某己," + login + ",培育城市经办"));

        var pages = new ArrayList<String>();
        for (var answer : answers) {
            assertThat(answer.getStatus()).isEqualTo(200);
            pages.add(answer.getContentAsString());
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
    void whatWasTurnedDownIsLookedAtAgain() throws Exception {
        var wrong = Map.of("name", "x", "kind", "CITY", "area", "140728");

        var answers = atOnce("/admin/organisations", wrong);

        assertThat(answers).allMatch(answer -> answer.getStatus() == 422);
        assertThat(jdbc.sql("select count(*) from repeat.request r where r.status is null or r.status >= 400")
                        .query(Integer.class)
                        .single())
                .as("nothing is kept of it")
                .isZero();
    }

    @Test
    void theSameWordsOnAPageOpenedAnewAreNoRepetition() throws Exception {
        var fields = Map.of("name", name, "kind", "CITY", "area", "140728");
        var first =
                mvc.perform(form("/admin/organisations", fields, 1)).andReturn().getResponse();

        var second =
                mvc.perform(form("/admin/organisations", fields, 2)).andReturn().getResponse();

        assertThat(first.getStatus()).isEqualTo(302);
        assertThat(second.getStatus()).as("refused, for the name is taken").isEqualTo(422);
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

    private List<MockHttpServletResponse> atOnce(String path, Map<String, String> fields) throws Exception {
        var work = new ArrayList<Callable<MockHttpServletResponse>>();
        for (var i = 0; i < TIMES; i++) {
            work.add(() -> mvc.perform(form(path, fields, 1)).andReturn().getResponse());
        }
        var answers = new ArrayList<MockHttpServletResponse>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    /** @param page which page the form stands on: each carries the token in another disguise */
    private static AbstractMockHttpServletRequestBuilder<?> form(String path, Map<String, String> fields, int page) {
        var token = "a-token-of-a-browser".getBytes(StandardCharsets.UTF_8);
        var disguised = new byte[2 * token.length];
        for (var i = 0; i < token.length; i++) {
            disguised[i] = (byte) page;
            disguised[token.length + i] = (byte) (token[i] ^ page);
        }
        var form = MockMvcRequestBuilders.post(path)
                .cookie(new Cookie("XSRF-TOKEN", new String(token, StandardCharsets.UTF_8)))
                .param("_csrf", Base64.getUrlEncoder().encodeToString(disguised))
                .with(Actors.as(SYSTEM));
        fields.forEach(form::param);
        return form;
    }

    private int count(String sql) {
        return jdbc.sql(sql).param("name", name).query(Integer.class).single();
    }
}
