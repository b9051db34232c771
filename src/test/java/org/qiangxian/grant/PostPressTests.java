package org.qiangxian.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.People;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.PageStrip;
import org.qiangxian.procedure.PressWalk;
import org.qiangxian.procedure.Undoing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** GB/T 22239 8.1.4.2: the page of a post and the list of posts, at each standing of a post and for each reader. */
@PlatformTest
@Transactional
class PostPressTests extends PressWalk {

    private static final Actor SECURITY = Actors.of(Role.SECURITY_ADMIN, null);
    private static final Actor DEMONSTRATION = Actors.demonstration(SECURITY);

    @Autowired
    private Grants grants;

    @Autowired
    private People people;

    @Autowired
    private Undoing undoing;

    @Autowired
    private MovableClock clock;

    @Override
    protected Stream<Supplier<At>> stands() {
        return Stream.of(
                () -> at("proposed", post()),
                () -> {
                    var post = post();
                    grants.grant(SECURITY, post);
                    return at("granted", post);
                },
                () -> {
                    var post = post();
                    grants.revoke(SECURITY, post);
                    return at("turned down", post);
                },
                () -> {
                    var post = post();
                    grants.grant(SECURITY, post);
                    grants.revoke(SECURITY, post);
                    return at("ended", post);
                });
    }

    private UUID post() {
        return Proposed.post(jdbc, UUID.randomUUID(), Role.CITY);
    }

    private At at(String where, UUID post) {
        var own = holder(post);
        return new At(
                where,
                List.of("/admin/grants/" + post, "/admin/grants?query=" + login(post)),
                List.of("/admin/grants/" + post),
                List.of(SECURITY, DEMONSTRATION, own, Actors.of(Role.SYSTEM_ADMIN, null), Actors.samr()));
    }

    /** The security administrator who holds the post. */
    private Actor holder(UUID post) {
        var person = jdbc.sql("select person from account.post where id = :id")
                .param("id", post)
                .query(UUID.class)
                .single();
        return new Actor(
                person,
                UUID.randomUUID(),
                login(post),
                "某甲",
                SECURITY.organisation(),
                SECURITY.organisationName(),
                Role.SECURITY_ADMIN,
                null,
                false);
    }

    private String login(UUID post) {
        return jdbc.sql("select p.login from account.person p join account.post t on t.person = p.id where t.id = :id")
                .param("id", post)
                .query(String.class)
                .single();
    }

    @Override
    protected void type(String address, MultiValueMap<String, String> form) {}

    @Override
    protected Sent behind(String label, At at) {
        var act = label.startsWith("授予") ? "/grant" : "/revoke";
        return new Sent(at.own().getFirst() + act, Map.of());
    }

    @Override
    protected int[] atLeast() {
        return new int[] {6, 10};
    }

    @Test
    @DisplayName(
            "8.1.4.2: the page of a post says who proposed, granted and ended it, whether it was used, and what was taken back")
    void theWayOfAPost() {
        var post = post();
        var address = "/admin/grants/" + post;
        assertThat(PageStrip.of(mvc, SECURITY, address))
                .satisfies(strip -> assertThat(strip.turn()).startsWith("安全管理员 授予或不授予"))
                .satisfies(strip -> assertThat(strip.go()).startsWith("授予"));

        grants.grant(SECURITY, post);
        assertThat(PageStrip.of(mvc, SECURITY, address))
                .satisfies(strip -> assertThat(strip.stations()).contains("授予 （已办）", "使用 （现在） 还没有登录 本人"))
                .satisfies(strip -> assertThat(strip.go()).contains("撤销岗位", "撤销“授予”", "前可以撤销"));
        var act = jdbc.sql("select id from procedure.act where matter = :matter")
                .param("matter", "post/" + post)
                .query(UUID.class)
                .single();
        undoing.undo(SECURITY, act);
        assertThat(mvc.get().uri(address).with(Actors.as(SECURITY)))
                .hasStatusOk()
                .bodyText()
                .contains("撤销“授予”", "办理经过（3 步）");
        clock.move(java.time.Duration.ofSeconds(1));
        grants.grant(SECURITY, post);
        people.loggedIn(holder(post).person());
        assertThat(PageStrip.of(mvc, SECURITY, address).stations()).contains("使用 （现在） 已登录 本人");
        grants.revoke(SECURITY, post);
        assertThat(PageStrip.of(mvc, SECURITY, address))
                .satisfies(strip -> assertThat(strip.where()).startsWith("已结束"))
                .satisfies(strip -> assertThat(strip.go()).contains("这个岗位已经结束", "撤销“撤销”"));
        assertThat(mvc.get().uri(address).with(Actors.as(Actors.samr()))).hasStatus(403);
        assertThat(mvc.get().uri("/admin/grants/" + UUID.randomUUID()).with(Actors.as(SECURITY)))
                .hasStatus(404);
    }
}
