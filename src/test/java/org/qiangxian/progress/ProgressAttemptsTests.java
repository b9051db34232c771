package org.qiangxian.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Turns;
import org.qiangxian.form.Content;
import org.qiangxian.form.Field;
import org.qiangxian.library.Basis;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.library.Memberships;
import org.qiangxian.pilot.Pilot;
import org.qiangxian.pilot.Piloting;
import org.qiangxian.pilot.Pilots;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attempts on rounds and reports: with the demonstration accounts, whose password is public, and with text that was
 * withdrawn.
 */
@PlatformTest
@Transactional
class ProgressAttemptsTests {

    @Autowired
    Reporting reporting;

    @Autowired
    Rounds rounds;

    @Autowired
    Reports reports;

    @Autowired
    Piloting piloting;

    @Autowired
    Pilots pilots;

    @Autowired
    Memberships memberships;

    @Autowired
    Turns turns;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovableClock clock;

    private @Nullable Round round;

    @Test
    @DisplayName(
            "R88, R89: a demonstration account reads, ends and renews no round of real places, and has none on its desk")
    void theDemonstrationTouchesNoRealRound() {
        clock.stopAt(Reporting.NOW);
        var round = reporting.round();
        var report = reporting.passed(round);
        var province = Actors.demonstration(Reporting.PROVINCE);

        assertThatThrownBy(() -> rounds.end(province, round.id(), "不再需要。")).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> rounds.use(province, round.id(), "用于改进。")).isInstanceOf(Refusal.NotFound.class);
        for (var actor : List.of(Reporting.CITY, Reporting.BUREAU, Reporting.PROVINCE)) {
            var other = Actors.demonstration(actor);
            assertThat(rounds.list(actor)).contains(round);
            assertThat(rounds.list(other)).isEmpty();
            for (var path : List.of(round.path(), report.path())) {
                assertThat(mvc.get().uri(path).with(Actors.as(other))).hasStatus(404);
            }
        }
        assertThat(mvc.get().uri(round.path() + "/collection").with(Actors.as(province)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/progress/new").with(Actors.as(province))).hasStatus(403);
        assertThat(turns.find(Reporting.PROVINCE, ReportTurns.key(report))).isPresent();
        assertThat(turns.find(province, ReportTurns.key(report))).isEmpty();
    }

    @Test
    @DisplayName(
            "R60, R88: what was written of a pilot is taken back with its summary, though the pilot ended meanwhile")
    void takenBackThoughThePilotEnded() {
        var pilot = given();
        memberships.end(
                Reporting.FICTIONAL,
                MembershipStatus.WITHDRAWN,
                LocalDate.of(2026, 1, 12),
                new Basis("声明", "自愿退出培育库的声明", LocalDate.of(2026, 1, 12)),
                Reporting.SAMR.signature());

        press(ReportAction.WITHDRAW);

        assertThat(pilots.summaries(pilot.id())).isEmpty();
    }

    @Test
    @DisplayName("R60, R88: who answers 本期无新进展 after a return leaves no earlier words standing as 阶段总结")
    void nothingNewTakesTheWordsBack() {
        var pilot = given();
        reports.press(Reporting.FICTIONAL_BUREAU, report().id(), ReportAction.SEND_BACK, "请核对。", Seen.NOTHING);

        press(ReportAction.NOTHING_NEW);

        assertThat(pilots.summaries(pilot.id())).isEmpty();
    }

    @Test
    @DisplayName(
            "R3, R89: figures that are sent beside the words of a report are kept nowhere: a report has no box for one")
    void aNumberIsKeptNowhere() {
        clock.stopAt(Reporting.NOW);
        var report = reporting.of(reporting.round());

        assertThat(mvc.post()
                        .uri(report.path())
                        .with(Actors.as(Reporting.CITY))
                        .with(csrf())
                        .param("edit", "0")
                        .param("text.work", Reporting.WORK)
                        .param("text.amount", "98765")
                        .param("text.results.1.number", "98765")
                        .param("quarter.2026Q1", "98765")
                        .param("figure", "98765"))
                .hasStatus3xxRedirection();

        var kept = reports.get(Reporting.CITY, report.round(), Reporting.UNIT);
        assertThat(kept.content().text("work")).isEqualTo(Reporting.WORK);
        assertThat(kept.toString()).doesNotContain("98765");
        assertThat(reports.form(kept).fields())
                .isNotEmpty()
                .allMatch(field -> field instanceof Field.Text || field instanceof Field.Lines);
    }

    @Test
    @DisplayName(
            "R89: a bureau and a province edit no report: not by its form, not by a file, not with a word of their own in it")
    void nobodyAboveEdits() {
        clock.stopAt(Reporting.NOW);
        var report = reporting.submitted(reporting.round());
        var before = reports.get(Reporting.CITY, report.round(), Reporting.UNIT).content();
        for (var above : List.of(Reporting.BUREAU, Reporting.PROVINCE, Actors.samr())) {
            for (var submit : List.of("", "yes")) {
                assertThat(mvc.post()
                                .uri(report.path())
                                .with(Actors.as(above))
                                .with(csrf())
                                .param("edit", String.valueOf(report.edit()))
                                .param("text.work", "市局代写。")
                                .param(submit.isEmpty() ? "save" : "submit", "yes"))
                        .hasStatus(403);
            }
            assertThat(mvc.post()
                            .multipart()
                            .uri(report.path() + "/import")
                            .file(new MockMultipartFile("file", "代写.xlsx", null, new byte[] {1}))
                            .with(Actors.as(above))
                            .with(csrf()))
                    .hasStatus(403);
            assertThat(mvc.get().uri(report.path() + "/form.xlsx").with(Actors.as(above)))
                    .hasStatus(403);
        }
        reporting.press(Reporting.BUREAU, report, ReportAction.PASS, "情况属实。");

        assertThat(reports.get(Reporting.CITY, report.round(), Reporting.UNIT).content())
                .isEqualTo(before);
        assertThat(reports.read(Reporting.PROVINCE, reports.get(Reporting.PROVINCE, report.round(), Reporting.UNIT)))
                .isNotEmpty()
                .allMatch(handed -> handed.content().equals(before));
    }

    private Pilot given() {
        var pilot = piloting.pilot(Reporting.FICTIONAL.value());
        clock.stopAt(Instant.parse("2026-01-12T02:00:00Z"));
        round = reporting.summary();
        var content = new Content(List.of(), "", Map.of("work", Reporting.WORK, "pilot", "承诺的两项已做到一项。"), Map.of());
        reports.submit(Reporting.FICTIONAL_CITY, report().id(), Reporting.typed(report(), content));
        assertThat(pilots.summaries(pilot.id())).hasSize(1);
        return pilot;
    }

    private Report report() {
        return reporting.of(Objects.requireNonNull(round));
    }

    private void press(ReportAction action) {
        reporting.press(Reporting.FICTIONAL_CITY, report(), action, "");
    }
}
