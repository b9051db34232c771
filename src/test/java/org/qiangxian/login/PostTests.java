package org.qiangxian.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.account.People;
import org.qiangxian.account.Role;
import org.qiangxian.account.Slips;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** A person with two posts acts in one of them at a time and chooses which. */
@PlatformTest
@Transactional
class PostTests {

    private static final String PASSWORD = "Kj7-ruilidao-0";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    private final String login = "q" + UUID.randomUUID().toString().substring(0, 12);

    @BeforeEach
    void openTheAccount() {
        var line = "国家市场监督管理总局,某辛," + login;
        var link = Slips.open(mvc, line + ",总局业务");
        Slips.propose(mvc, line + ",总局数据操作员");
        Slips.activate(mvc, link, PASSWORD);
        jdbc.sql("""
                update account.post set granted_at = case role when 'SAMR' then now() else now() + interval '1 s' end
                where person = (select id from account.person where login = :login)
                """).param("login", login).update();
    }

    @Test
    void choosesAmongTheOwnPosts() {
        var session = session(logIn());
        assertThat(mvc.get().uri("/desk").cookie(session)).bodyText().contains("切换岗位", "总局数据操作员");

        var chosen = choose(session, post(Role.OPERATOR));

        assertThat(chosen).hasRedirectedUrl("/desk");
        assertThat(mvc.get().uri("/measurements/new").cookie(session(chosen)))
                .as("what only the operator may")
                .hasStatusOk();
    }

    @Test
    void somebodyElsesPostIsRefused() {
        var session = session(logIn());
        var other = people.actors("demo-140728").getFirst().post();

        assertThat(choose(session, other)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(choose(session, UUID.randomUUID())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whoHasOnePostIsOfferedNone() {
        assertThat(mvc.get().uri("/desk").with(Actors.as(Actors.city("140728"))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("切换岗位");
    }

    private UUID post(Role role) {
        return people.actors(login).stream()
                .filter(actor -> actor.role() == role)
                .findFirst()
                .orElseThrow()
                .post();
    }

    private MvcTestResult logIn() {
        return mvc.post()
                .uri("/login")
                .param("login", login)
                .param("password", PASSWORD)
                .with(csrf())
                .exchange();
    }

    private static Cookie session(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("QX_SESSION"));
    }

    private MvcTestResult choose(Cookie session, UUID post) {
        return mvc.post()
                .uri("/account/post")
                .param("post", post.toString())
                .cookie(session)
                .with(csrf())
                .exchange();
    }
}
