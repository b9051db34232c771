package org.qiangxian.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.form.Kind;
import org.qiangxian.ledger.Budget;
import org.qiangxian.ledger.Ledger;
import org.qiangxian.library.Library;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A round from the page that states its cost to its end, and what is refused (A1, A10). */
@PlatformTest
@Transactional
class RoundTests {

    @Autowired
    Rounds rounds;

    @Autowired
    Reports reports;

    @Autowired
    Reporting reporting;

    @Autowired
    RoundEnds ends;

    @Autowired
    Library library;

    @Autowired
    Budget budget;

    @Autowired
    Ledger ledger;

    @Autowired
    ReportStepRepository steps;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Reporting.NOW);
    }

    @Test
    @DisplayName("R3, R89: before it is sent its issuer sees n 个城市 × m 分钟 and what each member's year comes to")
    void saysWhatItCosts() {
        var members = library.membersOf(Objects.requireNonNull(Reporting.PROVINCE.area()))
                .size();
        int before = spent();

        var plan = rounds.plan(Reporting.PROVINCE, form("2026年上半年工作进展", "2026-04-30", "", ""));

        assertThat(plan.sum()).startsWith("%d 个城市 × 5 分钟 = ".formatted(members));
        assertThat(plan.units())
                .extracting(each -> each.member().code())
                .isSorted()
                .contains(Reporting.UNIT);
        assertThat(cost(plan).after()).isEqualTo(before + 5);
        assertThat(spent()).as("to look asks nobody").isEqualTo(before);
        reporting.round();
        assertThat(spent()).isEqualTo(before + 5);
    }

    @Test
    @DisplayName("R89, R3: less than a quarter after the last round is refused without a reason, at the field (A10)")
    void notMoreOftenThanQuarterlyWithoutAReason() {
        reporting.round();
        clock.stopAt(Instant.parse("2026-05-20T02:00:00Z"));

        refused("reason", () -> rounds.open(Reporting.PROVINCE, form("五月工作进展", "2026-06-30", "", "")));
        rounds.open(Reporting.PROVINCE, form("五月工作进展", "2026-06-30", "迎接现场会，提前了解。", ""));
        clock.stopAt(Instant.parse("2026-11-02T02:00:00Z"));
        rounds.open(Reporting.PROVINCE, form("下半年工作进展", "2026-12-10", "", ""));
    }

    @Test
    @DisplayName(
            "R88: the summary of a year is due on 31 March of the next one unless 总局 says another day (A1), and is begun once")
    void theSummaryIsDueInMarch() {
        clock.stopAt(Instant.parse("2026-01-12T02:00:00Z"));
        var blank = rounds.blank(Reporting.SAMR);
        assertThat(blank.title()).isEqualTo("2025年培育建设年度总结");
        assertThat(blank.lastDay()).isEqualTo("2026-03-31");
        assertThat(blank.minutes()).isEqualTo("10");

        var round = rounds.open(
                Reporting.SAMR, new RoundForm(blank.title(), "2025", "2026-04-10", "10", "", "用于改进。", "另有安排。"));
        assertThat(round.lastDay()).isEqualTo(LocalDate.of(2026, 4, 10));
        refused(
                "year",
                () -> rounds.open(
                        Reporting.SAMR,
                        new RoundForm(blank.title(), "2025", "2026-04-10", "10", "", "用于改进。", "另有安排。")));
        assertThat(rounds.blank(Reporting.PROVINCE).minutes())
                .as("twice a year five minutes")
                .isEqualTo("5");
    }

    @Test
    @DisplayName(
            "R3: after a year a question is refused unless its issuer writes what the last answers were used for, and members read it")
    void aQuestionExpires() {
        reporting.round();
        clock.stopAt(Instant.parse("2027-03-02T02:00:00Z"));

        refused("usedFor", () -> rounds.open(Reporting.PROVINCE, form("2027年上半年工作进展", "2027-04-30", "", "")));
        var round = rounds.open(Reporting.PROVINCE, form("2027年上半年工作进展", "2027-04-30", "", "去年的成果用于编印做法汇编。"));
        assertThat(round.lapsesOn()).isEqualTo(LocalDate.of(2028, 3, 2));
    }

    @Test
    @DisplayName("R3: a round lapses by itself a year after it was opened; to write the use renews it for a year")
    void aRoundLapses() {
        int before = spent();
        var round = reporting.round();
        clock.stopAt(Instant.parse("2026-10-12T02:00:00Z"));
        rounds.use(Reporting.PROVINCE, round.id(), "成果用于编印做法汇编。");
        clock.stopAt(Instant.parse("2027-03-02T02:00:00Z"));
        ends.lapse();
        assertThat(rounds.get(Reporting.CITY, round.id()).stands()).isTrue();
        clock.stopAt(Instant.parse("2027-10-12T02:00:00Z"));
        ends.lapse();
        ends.lapse();

        assertThat(rounds.get(Reporting.CITY, round.id()).stands()).isFalse();
        assertThat(reporting.of(round).status()).isEqualTo(ReportStatus.ENDED);
        assertThat(spent()).as("who is asked no more spends nothing").isEqualTo(before);
    }

    @Test
    @DisplayName("R89: a province asks its own members and ends its own rounds; nobody else may")
    void onlyTheIssuer() {
        var round = reporting.round();
        for (var other : new Actor[] {Reporting.CITY, Reporting.BUREAU, Actors.province("130000"), Actors.samr()}) {
            assertThatThrownBy(() -> rounds.end(other, round.id(), "不再需要。")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> rounds.use(other, round.id(), "用于改进。")).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> rounds.open(Reporting.BUREAU, form("进展", "2026-04-30", "", "")))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() ->
                        rounds.open(Actors.demonstration(Reporting.PROVINCE), form("进展", "2026-04-30", "演示。", "演示。")))
                .isInstanceOf(Refusal.Forbidden.class);
        refused("lastDay", () -> rounds.open(Reporting.PROVINCE, form("进展", "2026-03-10", "", "")));
        refused("title", () -> rounds.open(Reporting.PROVINCE, form("进展考核", "2026-04-30", "", "")));
        refused(
                "minutes",
                () -> rounds.open(Reporting.PROVINCE, new RoundForm("进展", "2026", "2026-04-30", "4", "", "", "")));
    }

    @Test
    @DisplayName(
            "R3, R5: one click counts two minutes, not to take part none; once twenty were measured their middle stands in place")
    void minutesAreCounted() {
        int before = spent();
        var round = reporting.round();
        var report = reporting.of(round);
        assertThat(spent()).isEqualTo(before + 5);
        reporting.press(Reporting.CITY, report, ReportAction.NOTHING_NEW, "");
        assertThat(spent()).isEqualTo(before + 2);
        reporting.press(Reporting.CITY, report, ReportAction.WITHDRAW, "");
        reports.submit(Reporting.CITY, report.id(), Reporting.typed(reporting.of(round), Reporting.content("写一段。")));
        assertThat(spent()).isEqualTo(before + 5);

        for (int each = 0; each < 40; each++) {
            steps.took(Kind.PROGRESS, 2026, Objects.requireNonNull(Reporting.PROVINCE.area()), false, 3);
        }
        assertThat(budget.measured("progress/PROGRESS")).hasValue(3);
        assertThat(spent()).isEqualTo(before + 3);
        assertThat(ledger.page(Reporting.CITY, 2026).own())
                .anyMatch(duty -> duty.title().equals(round.title()));
    }

    private static RoundForm form(String title, String lastDay, String reason, String usedFor) {
        return new RoundForm(title, "2026", lastDay, "5", reason, usedFor, "另有安排。");
    }

    private static RoundPlan.Cost cost(RoundPlan plan) {
        return plan.units().stream()
                .filter(each -> each.member().code().equals(Reporting.UNIT))
                .findFirst()
                .orElseThrow();
    }

    private int spent() {
        return budget.minutes(2026).getOrDefault(Reporting.UNIT, 0);
    }

    private static void refused(String field, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsKey(field));
    }
}
