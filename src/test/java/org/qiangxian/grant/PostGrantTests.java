package org.qiangxian.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Desks;
import org.qiangxian.account.Posts;
import org.qiangxian.account.Posts.Post;
import org.qiangxian.account.Posts.Standing;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Turns;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** A post is granted by another person than the one who proposed it, and never by the person it is for. */
@PlatformTest
@Transactional
class PostGrantTests {

    private static final Actor SECURITY = Actors.of(Role.SECURITY_ADMIN, null);

    @Autowired
    Grants grants;

    @Autowired
    Posts posts;

    @Autowired
    Turns turns;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName("8.1.4.2: a security administrator grants, turns down and ends no post of their own; another one does")
    void nobodyActsOnAnOwnPost() {
        var post = proposed(UUID.randomUUID(), Role.SECURITY_ADMIN);
        var self = self(post);

        assertThatThrownBy(() -> grants.grant(self, post.id()))
                .isInstanceOf(Refusal.Forbidden.class)
                .hasMessage("这是您自己的岗位，请由另一名安全管理员办理。");
        assertThatThrownBy(() -> grants.revoke(self, post.id()))
                .isInstanceOf(Refusal.Forbidden.class)
                .hasMessageContaining("由另一名安全管理员办理");
        assertThat(posts.lock(post.id())).contains(post);
        assertThat(mvc.get().uri("/admin/grants?query=" + post.login()).with(Actors.as(self)))
                .bodyText()
                .contains("这是您自己的岗位，请由另一名安全管理员办理")
                .doesNotContain("/admin/grants/%s/".formatted(post.id()));

        assertThat(grants.grant(SECURITY, post.id())).startsWith("已授予");
        assertThatThrownBy(() -> grants.revoke(self, post.id())).isInstanceOf(Refusal.Forbidden.class);
        assertThat(grants.revoke(SECURITY, post.id())).startsWith("已撤销");
    }

    @Test
    @DisplayName("8.1.4.2: a post that is proposed waits for the security administrators alone, until it is granted or"
            + " not; never for the one it is for")
    void aProposedPostWaitsForTheSecurityAdministrators() {
        var post = proposed(UUID.randomUUID(), Role.CITY);
        var key = "grant/" + post.id();

        assertThat(Desks.only(turns, SECURITY, key))
                .returns("授予岗位：某甲 培育城市经办", Turn::what)
                .returns("平遥县市场监督管理局", Turn::note)
                .returns("/admin/grants", Turn::href)
                .returns(null, Turn::until)
                .returns(post.since(), Turn::since);
        assertThat(turns.of(self(post))).extracting(Turn::key).doesNotContain(key);
        grants.grant(SECURITY, post.id());
        Desks.none(turns, key);

        var second = proposed(post.person(), Role.CITY_BUREAU);
        Desks.only(turns, SECURITY, "grant/" + second.id());
        grants.revoke(SECURITY, second.id());
        Desks.none(turns, "grant/" + second.id());
    }

    @Test
    void whatIsGrantedIsNotGrantedAgainAndWhatHasEndedIsGone() {
        var post = proposed(UUID.randomUUID(), Role.CITY);
        grants.grant(SECURITY, post.id());

        assertThatThrownBy(() -> grants.grant(SECURITY, post.id())).isInstanceOf(Refusal.Conflict.class);
        grants.revoke(SECURITY, post.id());
        assertThatThrownBy(() -> grants.grant(SECURITY, post.id())).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> grants.revoke(SECURITY, post.id())).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    @DisplayName("a longer list of posts has pages, says how long the whole is, and keeps what was searched for")
    void aLongerListHasPages() {
        var other = grants.page(SECURITY, "某甲", 1, 1).waiting().total();
        for (var i = 0; i < 60; i++) {
            Proposed.post(jdbc, UUID.randomUUID(), Role.CITY);
        }

        var first = grants.page(SECURITY, "某甲", 1, 1).waiting();
        var second = grants.page(SECURITY, "某甲", 2, 1).waiting();
        assertThat(first.total()).isEqualTo(60 + other);
        assertThat(first.rows()).hasSize(50).doesNotContainAnyElementsOf(second.rows());
        assertThat(second.rows()).hasSize(10 + other).allMatch(post -> post.standing() == Standing.PROPOSED);
        assertThat(mvc.get().uri("/admin/grants?query=某甲").with(Actors.as(SECURITY)))
                .bodyText()
                .contains("第 1 页，共 2 页", "/admin/grants?page=1&amp;query=%E6%9F%90%E7%94%B2&amp;waiting=2");
    }

    private Post proposed(UUID person, Role role) {
        var id = Proposed.post(jdbc, person, role);
        return posts.lock(id).orElseThrow();
    }

    private static Actor self(Post post) {
        return new Actor(
                post.person(),
                SECURITY.post(),
                post.login(),
                post.name(),
                SECURITY.organisation(),
                SECURITY.organisationName(),
                Role.SECURITY_ADMIN,
                null,
                false);
    }
}
