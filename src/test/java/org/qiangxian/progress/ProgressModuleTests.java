package org.qiangxian.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.notice.Message;
import org.qiangxian.notice.Notices;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A report on its way from the county over the bureau to the province and 总局, and what is refused on the way. */
@PlatformTest
@Transactional
class ProgressModuleTests {

    @Autowired
    Reporting reporting;

    @Autowired
    Reports reports;

    @Autowired
    Rounds rounds;

    @Autowired
    ReportSilence silence;

    @Autowired
    Notices notices;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Reporting.NOW);
    }

    @Test
    @DisplayName(
            "R89: a report goes from the county over its bureau to its province, each is told once, nobody rewrites it")
    void goesItsWay() {
        var report = reporting.passed(reporting.round());
        assertThatThrownBy(() ->
                        reports.save(Reporting.BUREAU, report.id(), Reporting.typed(report, Reporting.content("代写"))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reports.submit(
                        Reporting.PROVINCE, report.id(), Reporting.typed(report, Reporting.content("代写"))))
                .isInstanceOf(Refusal.class);
        reporting.press(Reporting.PROVINCE, report, ReportAction.ACCEPT, "");
        clock.move(Undoing.LONG);

        assertThat(standing(report)).isEqualTo(ReportStatus.READ);
        assertThat(reports.read(Reporting.PROVINCE, report).getLast().content().text("work"))
                .isEqualTo(Reporting.WORK);
        assertThat(subjects(Reporting.CITY)).contains("请报送2026年上半年工作进展", "省局已阅2026年上半年工作进展");
        assertThat(subjects(Reporting.BUREAU)).containsOnlyOnce("晋中市平遥县已报送2026年上半年工作进展");
        assertThat(subjects(Reporting.PROVINCE)).containsOnlyOnce("晋中市平遥县的2026年上半年工作进展已到省局");
    }

    @Test
    @DisplayName("R89: 本期无新进展 is one click and a full answer")
    void nothingNewIsOneClick() {
        var report = reporting.of(reporting.round());

        reporting.press(Reporting.CITY, report, ReportAction.NOTHING_NEW, "");
        reporting.press(Reporting.BUREAU, report, ReportAction.PASS, "");
        reporting.press(Reporting.PROVINCE, report, ReportAction.ACCEPT, "");

        var read = reports.get(Reporting.CITY, report.round(), Reporting.UNIT);
        assertThat(read.words()).isEqualTo("已阅（本期无新进展）");
        assertThat(reports.read(Reporting.PROVINCE, read).getLast().nothingNew())
                .isTrue();
    }

    @Test
    @DisplayName("R89: the member takes back what nobody has begun with; to read takes nothing away, to begin does")
    void takesBackUntilSomebodyBegins() {
        var report = reporting.submitted(reporting.round());
        reports.get(Reporting.BUREAU, report.round(), Reporting.UNIT);
        reporting.press(Reporting.CITY, report, ReportAction.WITHDRAW, "");
        assertThat(standing(report)).isEqualTo(ReportStatus.OPEN);
        assertThatThrownBy(() -> reports.get(Reporting.BUREAU, report.round(), Reporting.UNIT))
                .isInstanceOf(Refusal.NotFound.class);

        var again = reports.get(Reporting.CITY, report.round(), Reporting.UNIT);
        reports.submit(Reporting.CITY, report.id(), Reporting.typed(again, Reporting.content("改过的文字。")));
        reporting.press(Reporting.BUREAU, report, ReportAction.BEGIN, "");

        assertThatThrownBy(() -> reporting.press(Reporting.CITY, report, ReportAction.WITHDRAW, ""))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("市局已经开始办理");
        reporting.press(Reporting.BUREAU, report, ReportAction.PASS, "");
        reporting.press(Reporting.CITY, report, ReportAction.WITHDRAW, "");
        assertThat(standing(report)).isEqualTo(ReportStatus.OPEN);
    }

    @Test
    @DisplayName(
            "R89: a silent bureau is passed by on the end of its fifth working day over the holiday, and vouches for nothing")
    void silenceIsNoConsent() {
        clock.stopAt(Instant.parse("2026-04-29T02:00:00Z"));
        var report = reporting.submitted(
                rounds.open(Reporting.PROVINCE, Reporting.form("工作进展", LocalDate.of(2026, 6, 30), "")));

        clock.stopAt(Instant.parse("2026-05-09T15:59:00Z"));
        silence.pass();
        assertThat(standing(report)).isEqualTo(ReportStatus.WITH_BUREAU);
        clock.stopAt(Instant.parse("2026-05-09T16:00:00Z"));
        silence.pass();
        silence.pass();

        assertThat(standing(report)).isEqualTo(ReportStatus.WITH_PROVINCE);
        assertThat(reports.steps(report).stream().flatMap(ReportStep::shown).map(step -> step.what()))
                .containsOnlyOnce("逾期视为知悉");
        clock.move(Duration.ofDays(60));
        silence.pass();
        assertThat(standing(report)).as("the province is the last").isEqualTo(ReportStatus.WITH_PROVINCE);
    }

    @Test
    @DisplayName("R89: the province returns a report once, with a reason; a second time it is refused")
    void returnedOnce() {
        var report = reporting.passed(reporting.round());
        assertThatThrownBy(() -> reporting.press(Reporting.PROVINCE, report, ReportAction.RETURN, " "))
                .isInstanceOf(Refusal.Invalid.class);
        reporting.press(Reporting.PROVINCE, report, ReportAction.RETURN, "请写明成效");
        reporting.press(Reporting.CITY, report, ReportAction.NOTHING_NEW, "");
        reporting.press(Reporting.BUREAU, report, ReportAction.PASS, "");

        assertThatThrownBy(() -> reporting.press(Reporting.PROVINCE, report, ReportAction.RETURN, "再改"))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("只退回一次");
    }

    @Test
    @DisplayName(
            "R88: a summary goes on to 总局 after the province, also where the province is silent; it may be declined with one click")
    void aSummaryGoesOn() {
        var round = reporting.summary();
        assertThat(round.title()).isEqualTo("2025年培育建设年度总结");
        var report = reporting.passed(round);
        clock.stopAt(Instant.parse("2026-03-20T02:00:00Z"));
        silence.pass();
        assertThat(reports.get(Reporting.SAMR, round.id(), Reporting.FICTIONAL).status())
                .isEqualTo(ReportStatus.WITH_SAMR);
        reporting.press(Reporting.SAMR, report, ReportAction.ACKNOWLEDGE, "");

        var other = Actors.demonstration(Actors.city("990122"));
        var second = reports.get(other, round.id(), Objects.requireNonNull(other.area()));
        reporting.press(other, second, ReportAction.DECLINE, "");
        assertThat(reports.get(other, round.id(), second.unit()).status()).isEqualTo(ReportStatus.DECLINED);
    }

    @Test
    @DisplayName("R89: a report of progress is not declined, and one of another member does not exist")
    void whatIsNotThere() {
        var report = reporting.of(reporting.round());
        assertThatThrownBy(() -> reporting.press(Reporting.CITY, report, ReportAction.DECLINE, ""))
                .isInstanceOf(Refusal.Conflict.class);
        for (var stranger : List.of(
                Actors.city("140703"),
                Actors.cityBureau("140100"),
                Actors.province("130000"),
                Actors.samr(),
                Reporting.BUREAU,
                Reporting.PROVINCE)) {
            assertThatThrownBy(() -> reports.get(stranger, report.round(), Reporting.UNIT))
                    .isInstanceOf(Refusal.NotFound.class);
        }
        assertThatThrownBy(() -> reports.get(Actors.of(Role.DISCIPLINE, null), report.round(), Reporting.UNIT))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    @DisplayName("R89: a form opened before somebody else acted is refused at sending, with what happened meanwhile")
    void aStalePageIsRefused() {
        var report = reporting.submitted(reporting.round());
        var seen = Seen.of(
                reports.steps(report).stream().flatMap(ReportStep::shown).toList());
        reporting.press(Reporting.CITY, report, ReportAction.WITHDRAW, "");
        reports.submit(
                Reporting.CITY,
                report.id(),
                Reporting.typed(reports.get(Reporting.CITY, report.round(), report.unit()), Reporting.content("改过。")));

        assertThatThrownBy(() -> reports.press(Reporting.BUREAU, report.id(), ReportAction.PASS, "", seen))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("“撤回”");
    }

    @Test
    @DisplayName("R89: of two who save at once the second is told, and what it wrote does not overwrite the first")
    void twoAtOnce() {
        var report = reporting.of(reporting.round());
        reports.save(Reporting.CITY, report.id(), Reporting.typed(report, Reporting.content("第一份。")));

        assertThatThrownBy(() ->
                        reports.save(Reporting.CITY, report.id(), Reporting.typed(report, Reporting.content("第二份。"))))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(reporting
                        .of(rounds.get(Reporting.CITY, report.round()))
                        .content()
                        .text("work"))
                .isEqualTo("第一份。");
    }

    private ReportStatus standing(Report report) {
        return reports.get(Reporting.CITY, report.round(), report.unit()).status();
    }

    private List<String> subjects(Actor actor) {
        return notices.latest(actor, 50).rows().stream().map(Message::subject).toList();
    }
}
