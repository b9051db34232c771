package org.qiangxian.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.form.Quarter;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** 季度标记, and which marks are refused with a sentence. */
@PlatformTest
@Transactional
class PilotMarkTests {

    private static final Actor CITY = Actors.city("990121");
    private static final Quarter THIRD = new Quarter(2025, 3);
    private static final Quarter FOURTH = new Quarter(2025, 4);

    @Autowired
    Piloting piloting;

    @Autowired
    Pilots pilots;

    @Autowired
    PilotMarks marks;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    private Milestone milestone(Pilot pilot, Quarter quarter) {
        return pilots.find(pilot.id()).orElseThrow().milestone(quarter);
    }

    @Test
    @DisplayName("R59: 按计划 is one press, and nothing more is asked of the quarter")
    void onPlan() {
        var pilot = piloting.at(PilotStatus.UNDER_WAY, "990121");

        marks.mark(CITY, pilot.id(), THIRD, Piloting.onPlan());

        assertThat(milestone(pilot, THIRD).settled()).isTrue();
        assertThatThrownBy(() -> marks.mark(CITY, pilot.id(), THIRD, Piloting.onPlan()))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("已经标记为“按计划”");
    }

    @Test
    @DisplayName(
            "R59: 有调整 sets a new day and the old one stays visible; one mark in a quarter, another one in the next")
    void adjusted() {
        var pilot = piloting.at(PilotStatus.UNDER_WAY, "990121");

        marks.mark(CITY, pilot.id(), THIRD, Piloting.adjusted("2025-10-20"));

        assertThat(milestone(pilot, THIRD))
                .returns(LocalDate.of(2025, 9, 30), Milestone::planned)
                .returns(LocalDate.of(2025, 10, 20), Milestone::day);
        assertThat(page(CITY, pilot)).contains("2025年10月20日", "原来是2025年9月30日");
        assertThatThrownBy(() -> marks.mark(CITY, pilot.id(), THIRD, Piloting.onPlan()))
                .hasMessageContaining("一个季度标记一次");
        clock.stopAt(Instant.parse("2025-10-15T02:00:00Z"));
        marks.mark(CITY, pilot.id(), THIRD, Piloting.onPlan());
        assertThat(milestone(pilot, THIRD).marks()).hasSize(2);
    }

    @Test
    @DisplayName(
            "R59: 有调整 and 未开展 ask for words of at most 100 字, a day that is to come, and none of the refused words")
    void asksForWords() {
        var pilot = piloting.at(PilotStatus.UNDER_WAY, "990121");

        for (var form : java.util.List.of(
                new MarkForm("ADJUST", "2025-10-20", " ", null, null),
                new MarkForm("ADJUST", "2025-08-09", "推迟。", null, null),
                new MarkForm("ADJUST", "2025-09-30", "推迟。", null, null),
                new MarkForm("ADJUST", "2028-01-01", "推迟。", null, null),
                new MarkForm("ADJUST", "x", "推迟。", null, null),
                new MarkForm("NOT_BEGUN", null, null, "字".repeat(101), null),
                new MarkForm("NOT_BEGUN", null, null, "a".repeat(500), null),
                new MarkForm("NOT_BEGUN", null, null, "等待全省排名公布。", null))) {
            assertThatThrownBy(() -> marks.mark(CITY, pilot.id(), THIRD, form))
                    .as(form.toString())
                    .isInstanceOf(Refusal.Invalid.class);
        }
        marks.mark(CITY, pilot.id(), THIRD, Piloting.notBegun());
        assertThat(milestone(pilot, THIRD).mark()).get().returns(MarkKind.NOT_BEGUN, Mark::kind);
    }

    @Test
    @DisplayName("R59: nothing is marked by another city, before its quarter, after the pilot ended, or while it rests")
    void refusals() {
        var pilot = piloting.at(PilotStatus.UNDER_WAY, "990121");

        assertThatThrownBy(() -> marks.mark(Actors.city("990122"), pilot.id(), THIRD, Piloting.onPlan()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> marks.mark(Actors.province("990000"), pilot.id(), THIRD, Piloting.onPlan()))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> marks.mark(CITY, pilot.id(), FOURTH, Piloting.onPlan()))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("从2025年10月1日起可以标记");
        assertThatThrownBy(() -> marks.mark(CITY, pilot.id(), new Quarter(2025, 1), Piloting.onPlan()))
                .as("a quarter without work")
                .isInstanceOf(Refusal.NotFound.class);
        piloting.follow(pilot, Course.PAUSE);
        assertThatThrownBy(() -> marks.mark(CITY, pilot.id(), THIRD, Piloting.onPlan()))
                .hasMessageContaining("现在暂缓");
        piloting.follow(pilot, Course.END);
        assertThatThrownBy(() -> marks.mark(CITY, pilot.id(), THIRD, Piloting.onPlan()))
                .hasMessageContaining("已经终止");
    }

    @Test
    @DisplayName("R59: a form opened before a colleague marked is answered 409 with what is new")
    void staleForm() {
        var pilot = piloting.at(PilotStatus.UNDER_WAY, "990121");
        clock.move(java.time.Duration.ofMinutes(1));
        marks.mark(CITY, pilot.id(), THIRD, Piloting.adjusted("2025-10-20"));

        assertThat(mvc.post()
                        .uri(PilotWritingController.at(pilot.id(), THIRD))
                        .with(Actors.as(CITY))
                        .with(csrf())
                        .param("action", "NOT_BEGUN")
                        .param("why", "人员没有到位。")
                        .param("seen", "1"))
                .hasStatus(409)
                .bodyText()
                .contains("您打开这一页之后", "2025年第三季度：有调整", "2025年10月20日");
        assertThat(milestone(pilot, THIRD).marks()).hasSize(1);
    }

    @Test
    @DisplayName(
            "R59: the page of a milestone has three choices; to the levels above it is closed, their page shows the mark")
    void thePages() {
        var pilot = piloting.at(PilotStatus.UNDER_WAY, "990121");
        var path = PilotWritingController.at(pilot.id(), THIRD);

        assertThat(mvc.get().uri(path).with(Actors.as(CITY)))
                .hasStatusOk()
                .bodyText()
                .contains("按计划", "有调整", "未开展", "推进工作。", "2025年9月30日");
        assertThat(mvc.get().uri(path).with(Actors.as(Actors.samr()))).hasStatus(403);
        assertThat(mvc.get().uri(path).with(Actors.as(Actors.city("990122")))).hasStatus(404);
        assertThat(mvc.post().uri(path).with(Actors.as(CITY)).with(csrf()).param("action", "ADJUST"))
                .hasStatus(422)
                .bodyText()
                .contains("请填写新的日期", "请填写调整的内容");
        assertThat(mvc.post().uri(path).with(Actors.as(CITY)).with(csrf()).param("action", "ON_PLAN"))
                .hasStatus3xxRedirection();
        for (var reader :
                java.util.List.of(CITY, Actors.cityBureau("990100"), Actors.province("990000"), Actors.samr())) {
            assertThat(page(reader, pilot)).contains("按计划（2025年8月10日标记）");
        }
        assertThat(mvc.get().uri(pilot.path()).with(Actors.as(Actors.province("140000"))))
                .hasStatus(404);
    }

    private String page(Actor reader, Pilot pilot) {
        try {
            return mvc.get()
                    .uri(pilot.path())
                    .with(Actors.as(reader))
                    .exchange()
                    .getResponse()
                    .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
