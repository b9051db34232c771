package org.qiangxian.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.People;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.UndoWalk;
import org.qiangxian.procedure.Undoes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * GB/T 22239 8.1.4.2: a post that was granted, turned down or ended by mistake is restored, unless it was used or
 * another was proposed.
 */
@PlatformTest
@Undoes(GrantAction.class)
class GrantUndoTests extends UndoWalk {

    private static final Actor SECURITY = Actors.of(Role.SECURITY_ADMIN, null);

    @Autowired
    private Grants grants;

    @Autowired
    private People people;

    @Autowired
    private MockMvcTester mvc;

    @Override
    protected Stream<Supplier<Case>> cases() {
        return Stream.of(
                () -> {
                    var person = UUID.randomUUID();
                    var post = Proposed.post(jdbc, person, Role.CITY);
                    return each(
                            GrantAction.GRANT,
                            post,
                            () -> grants.grant(SECURITY, post),
                            () -> people.loggedIn(person),
                            () -> grants.revoke(SECURITY, post));
                },
                () -> {
                    var person = UUID.randomUUID();
                    var post = Proposed.post(jdbc, person, Role.CITY);
                    return each(
                            GrantAction.TURN_DOWN,
                            post,
                            () -> grants.revoke(SECURITY, post),
                            () -> again(person),
                            () -> grants.revoke(SECURITY, post));
                },
                () -> {
                    var person = UUID.randomUUID();
                    var post = Proposed.post(jdbc, person, Role.CITY);
                    grants.grant(SECURITY, post);
                    return each(
                            GrantAction.REVOKE,
                            post,
                            () -> grants.revoke(SECURITY, post),
                            () -> again(person),
                            () -> grants.revoke(SECURITY, post));
                });
    }

    private Case each(GrantAction action, UUID post, Runnable does, Runnable meanwhile, Runnable leave) {
        return new Case(action, SECURITY, "post/" + post, does, () -> state(post), meanwhile, 0, leave);
    }

    private void again(UUID person) {
        var post = Proposed.post(jdbc, person, Role.CITY);
        jdbc.sql("update account.post set proposed_at = :now where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", post)
                .update();
    }

    private Object state(UUID post) {
        var row = jdbc.sql("""
                        select t.proposed_at, t.granted_at, t.ended_at, p.disabled, p.last_login_at
                        from account.post t join account.person p on p.id = t.person where t.id = :id
                        """).param("id", post).query().singleRow();
        return List.of(row, people.actors(login(post)));
    }

    private String login(UUID post) {
        return jdbc.sql("select p.login from account.person p join account.post t on t.person = p.id where t.id = :id")
                .param("id", post)
                .query(String.class)
                .single();
    }

    @Test
    @Transactional
    @DisplayName("8.1.4.2: a post somebody is logged in with, or whose account was disabled, stays as it was decided")
    void aUsedPostStays() {
        var post = Proposed.post(jdbc, UUID.randomUUID(), Role.CITY);
        grants.grant(SECURITY, post);
        jdbc.sql("""
                        insert into account.spring_session (primary_id, session_id, creation_time, last_access_time,
                            max_inactive_interval, expiry_time, principal_name)
                        values (:id, :id, 0, 0, 1800, 9999999999999, :login)
                        """).param("id", post.toString()).param("login", login(post)).update();
        var act = jdbc.sql("select id from procedure.act where matter = :matter")
                .param("matter", "post/" + post)
                .query(UUID.class)
                .single();

        assertThat(undoing.offer(SECURITY, "post/" + post)).isNull();
        assertThatThrownBy(() -> undoing.undo(SECURITY, act)).hasMessageContaining("本人已经登录");
    }

    @Test
    @Transactional
    @DisplayName("8.1.4.2: an attacker who has an account reset gets no post with the slip by the way back of its end")
    void aPostOfAnAccountThatWasResetStaysEnded() {
        var post = Proposed.post(jdbc, UUID.randomUUID(), Role.CITY);
        grants.grant(SECURITY, post);
        grants.revoke(SECURITY, post);
        assertThat(undoing.offer(SECURITY, "post/" + post)).isNotNull();
        var act = jdbc.sql("select id from procedure.act where matter = :matter and label = :label")
                .param("matter", "post/" + post)
                .param("label", GrantAction.REVOKE.label())
                .query(UUID.class)
                .single();

        assertThat(mvc.post()
                        .uri("/admin/accounts/%s/reset".formatted(login(post)))
                        .with(Actors.as(Actors.of(Role.SYSTEM_ADMIN, null)))
                        .with(csrf()))
                .hasStatus(200);

        assertThat(undoing.offer(SECURITY, "post/" + post)).isNull();
        assertThatThrownBy(() -> undoing.undo(SECURITY, act)).hasMessageContaining("账号已重置");
    }
}
