package org.qiangxian.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.application.Decisions;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.form.Quarter;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** How pilots begin, and who is told. */
@PlatformTest
@Transactional
class OpeningTests {

    private static final RegionCode UNIT = new RegionCode("990121");

    @Autowired
    Piloting piloting;

    @Autowired
    Pilots pilots;

    @Autowired
    PilotRepository repository;

    @Autowired
    Openings openings;

    @Autowired
    Decisions decisions;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName(
            "R59, R60: what was 确定 opens by itself, with a milestone for each quarter of the plan and what was promised")
    void opensByItself() {
        var pilot = piloting.pilot("990121");

        assertThat(pilot.status()).isEqualTo(PilotStatus.UNDER_WAY);
        assertThat(pilot.title()).isEqualTo("质量技术服务站联合诊断机制");
        assertThat(pilot.milestones())
                .extracting(Milestone::planned)
                .containsExactly(
                        LocalDate.of(2025, 9, 30),
                        LocalDate.of(2025, 12, 31),
                        LocalDate.of(2026, 3, 31),
                        LocalDate.of(2026, 6, 30),
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 12, 31));
        assertThat(pilot.milestone(new Quarter(2025, 3)).work()).isEqualTo("推进工作。");
        assertThat(pilot.directions()).hasSize(1);
        assertThat(pilots.promised(pilot))
                .extracting(Promise::words)
                .containsExactly("产业基础较好。", "设立服务站。", "服务站运行。", "形成指南。");
        assertThat(piloting.activity("990121").milestones()).hasSize(2);
    }

    @Test
    @DisplayName("R59: 保障措施 of each quarter come with its work into the milestone, and are shown there")
    void safeguardsComeWithTheWork() {
        clock.stopAt(Piloting.JULY);
        var call = TestCalls.openAs2026(jdbc);
        var pilot = piloting.taken(call, "990122", Kind.PILOT, Contents.guarded(Contents.pilot(), "部门会商。"));

        assertThat(pilot.milestones())
                .hasSize(6)
                .allMatch(each -> each.safeguard().equals("部门会商。"));
        assertThat(mvc.get()
                        .uri("/pilots/" + pilot.id())
                        .with(Actors.as(Actors.city("990122")))
                        .exchange())
                .bodyText()
                .contains("保障措施：部门会商。");
    }

    @Test
    @DisplayName("R59: what was not taken up opens nothing")
    void opensNothingElse() {
        clock.stopAt(Piloting.JULY);
        var id = piloting.argued(TestCalls.open(jdbc), "990121", Kind.PILOT);
        var before = pilots.of(UNIT).size();

        decisions.decide(Piloting.SAMR, id, false, "季度安排有待细化。");

        assertThat(pilots.of(UNIT)).hasSize(before);
    }

    @Test
    @DisplayName("R59: what was released before the platform knew of pilots is opened at the next start, once")
    void opensWhatWasReleasedBefore() {
        clock.stopAt(Piloting.JULY);
        var id = piloting.argued(TestCalls.open(jdbc), "990121", Kind.PILOT);
        jdbc.sql("update application.application set status = 'SELECTED' where id = :id")
                .param("id", id.value())
                .update();
        assertThat(repository.of(UNIT)).extracting(Pilot::application).doesNotContain(id);

        openings.prepare();
        openings.prepare();

        assertThat(repository.of(UNIT))
                .filteredOn(each -> id.equals(each.application()))
                .singleElement()
                .satisfies(each -> assertThat(each.milestones()).hasSize(6));
    }

    @Test
    @DisplayName("R1: a pilot is known to its city, its bureau, its province and 总局; to others it does not exist")
    void knownToWhomItConcerns() {
        var pilot = piloting.pilot("990121");

        for (var reader : java.util.List.of(
                Actors.city("990121"), Actors.cityBureau("990100"), Actors.province("990000"), Actors.samr())) {
            assertThat(pilots.get(reader, pilot.id())).isEqualTo(pilot);
            assertThat(pilots.list(reader)).contains(pilot);
        }
        for (var other :
                java.util.List.of(Actors.city("990122"), Actors.cityBureau("990200"), Actors.province("140000"))) {
            assertThatThrownBy(() -> pilots.get(other, pilot.id())).isInstanceOf(Refusal.NotFound.class);
            assertThat(pilots.list(other)).doesNotContain(pilot);
        }
    }
}
