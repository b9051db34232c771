package org.qiangxian.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** A version saved as 定稿 never changes; the next version is kept beside it, with the differences. */
@PlatformTest
@Transactional
class PlanVersionTests {

    private static final Actor COUNTY = Planning.COUNTY;

    @Autowired
    MovableClock clock;

    @Autowired
    Planning planning;

    @Autowired
    Plans plans;

    @Autowired
    PlanRepository repository;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName(
            "R103: a revision becomes the next version, the former one stays as it was, and the page says what differs")
    void theNextVersionStandsBeside() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
        var id = planning.finalised();
        var first = repository.versions(id).getFirst();
        planning.press(COUNTY, id, PlanAction.REVISE);
        var number = planning.finalise(
                COUNTY, id, Map.of("day-0", "2026-11-30", "what-1", "公开服务承诺", "who-1", "消保股", "day-1", "2026-12-20"));

        assertThat(number).isEqualTo(2);
        assertThat(repository.versions(id).getLast()).isEqualTo(first);
        assertThat(mvc.get().uri("/plans/" + id).with(Actors.as(Planning.BUREAU)))
                .bodyText()
                .contains("与上一版相比", "完成日期：由“2026年9月30日”改为“2026年11月30日”", "新增：公开服务承诺（消保股，2026年12月20日）");
        assertThat(mvc.get().uri("/plans/" + id + "?version=1").with(Actors.as(Planning.BUREAU)))
                .bodyText()
                .contains("2026年9月30日")
                .doesNotContain("公开服务承诺", "与上一版相比");
        assertThat(mvc.get().uri("/plans/" + id + "?version=3").with(Actors.as(COUNTY)))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.version", "plan.item"})
    @DisplayName("R103: the platform's own role may neither change nor delete a version or an item of one")
    void noGrantChangesAVersion(String table) {
        for (var right : List.of("UPDATE", "DELETE", "TRUNCATE")) {
            assertThat(jdbc.sql("select has_table_privilege(current_user, :table, :right)")
                            .param("table", table)
                            .param("right", right)
                            .query(Boolean.class)
                            .single())
                    .as(right)
                    .isFalse();
        }
        assertThat(jdbc.sql("select has_any_column_privilege(current_user, :table, 'UPDATE')")
                        .param("table", table)
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    @DisplayName(
            "R103: nothing is written in what is 定稿; a revision is given up without a trace, an empty one is refused")
    void aVersionIsClosed() {
        var id = planning.finalised();
        assertThatThrownBy(() -> planning.save(COUNTY, id, Map.of("what-0", "别的")))
                .hasMessageContaining("已定稿");
        assertThatThrownBy(() -> planning.press(COUNTY, id, PlanAction.DROP)).isInstanceOf(Refusal.Conflict.class);

        planning.press(COUNTY, id, PlanAction.REVISE);
        assertThatThrownBy(() -> planning.finalise(COUNTY, id, Map.of())).hasMessageContaining("没有不同");
        planning.save(COUNTY, id, Map.of("what-0", "别的"));
        planning.press(COUNTY, id, PlanAction.GIVE_UP);
        assertThat(repository.find(id).orElseThrow().text())
                .isEqualTo(repository.versions(id).getFirst().text());
    }

    @Test
    @DisplayName("R92: items or one file instead of them, not both and not neither")
    void itemsOrAFile() {
        var id = planning.begun();
        var none = Map.of("what-0", "", "who-0", "", "day-0", "");
        assertThatThrownBy(() -> planning.finalise(COUNTY, id, none)).hasMessageContaining("至少填写一项");
        planning.file(COUNTY, id, UUID.randomUUID());
        assertThatThrownBy(() -> planning.finalise(COUNTY, id, Map.of())).hasMessageContaining("只能有一样");
        assertThat(planning.finalise(COUNTY, id, none)).isEqualTo(1);
    }

    @Test
    @DisplayName("of two who save one after the other on the same page, the second is refused")
    void theSecondSaveIsRefused() {
        var id = planning.begun();
        var opened = planning.form(id, Map.of());
        planning.save(COUNTY, id, Map.of("what-0", "先保存的"));
        assertThatThrownBy(() -> plans.save(COUNTY, id, opened, planning.offered(COUNTY, id)))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("本单位又保存过");
    }
}
