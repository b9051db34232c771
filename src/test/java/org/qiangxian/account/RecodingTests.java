package org.qiangxian.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** An organisation whose unit is no longer in force goes on under the code of the successor, by two administrators. */
@PlatformTest
@Transactional
class RecodingTests {

    private static final Actor SYSTEM = Actors.of(Role.SYSTEM_ADMIN, null);
    private static final String OLD = "屯留县市场监督管理局";
    private static final String NEW = "长治市屯留区市场监督管理局";

    @Autowired
    Recodings recodings;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    private final String login = "t" + UUID.randomUUID().toString().substring(0, 12);
    private UUID office = new UUID(0, 0);

    @BeforeEach
    void openAnOffice() {
        office = organisation(OLD, "140424");
        jdbc.sql("insert into account.person (login, name, created_at) values (:login, '张三', now())")
                .param("login", login)
                .update();
        people.propose(login, OLD, Role.CITY);
        grant();
    }

    private UUID organisation(String name, String area) {
        return jdbc.sql(
                        "insert into account.organisation (name, kind, area) values (:name, 'CITY', :area) returning id")
                .param("name", name)
                .param("area", area)
                .query(UUID.class)
                .single();
    }

    /** Grants the proposed post as the security administrator. */
    private void grant() {
        jdbc.sql("""
                update account.post set granted_at = now()
                where person = (select id from account.person where login = :login) and ended_at is null
                """).param("login", login).update();
    }

    @Test
    @DisplayName(
            "R85: the office goes over with its name of now; its people act for the new unit once that is granted anew")
    void goesOverAndIsGrantedAnew() {
        assertThat(mvc.get().uri("/admin/organisations?query=140424").with(Actors.as(SYSTEM)))
                .bodyText()
                .contains("/admin/organisations/%s/code".formatted(office), "变更代码");
        assertThat(mvc.get()
                        .uri("/admin/organisations/%s/code".formatted(office))
                        .with(Actors.as(SYSTEM)))
                .hasStatusOk()
                .bodyText()
                .contains("屯留区（140405）", "1 个岗位立即结束", login);

        recodings.move(SYSTEM, office, typed("140405", NEW));

        assertThat(people.actors(login))
                .as("nobody acts for another place by one administrator")
                .isEmpty();
        assertThat(people.held(login)).singleElement().satisfies(post -> {
            assertThat(post.organisation()).isEqualTo(NEW);
            assertThat(post.granted()).isFalse();
        });
        grant();
        assertThat(people.actors(login)).extracting(Actor::area).containsExactly(new RegionCode("140405"));
        assertThat(mvc.get().uri("/admin/organisations?query=140405").with(Actors.as(SYSTEM)))
                .bodyText()
                .contains(NEW)
                .doesNotContain("变更代码");
        assertThatThrownBy(() -> recodings.move(SYSTEM, office, typed("140405", NEW)))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("现行有效");
    }

    @Test
    @DisplayName(
            "R85: an office goes to no unit that did not take up its own, nor where another office is already, by nobody else")
    void goesNowhereElse() {
        refused(typed("140728", NEW), "to", "现有单位中的一个");
        refused(typed("140405", ""), "name", "单位名称");
        organisation("屯留区市场监督管理局", "140405");
        refused(typed("140405", NEW), "to", "已有单位“屯留区市场监督管理局”");
        for (var other : List.of(Actors.of(Role.SECURITY_ADMIN, null), Actors.samr(), Actors.city("140424"))) {
            assertThatThrownBy(() -> recodings.move(other, office, typed("140405", NEW)))
                    .isInstanceOf(Refusal.Forbidden.class);
        }
        assertThatThrownBy(() -> recodings.move(Actors.demonstration(SYSTEM), office, typed("140405", NEW)))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("演示");
        assertThat(people.actors(login)).extracting(Actor::area).containsExactly(new RegionCode("140424"));
    }

    private void refused(Typed typed, String field, String why) {
        assertThatThrownBy(() -> recodings.move(SYSTEM, office, typed))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields().get(field)).contains(why));
    }

    private static Typed typed(String to, String name) {
        return Typed.ofSingle(Map.of("to", to, "name", name));
    }
}
