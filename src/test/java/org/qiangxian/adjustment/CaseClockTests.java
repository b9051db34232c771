package org.qiangxian.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Turns;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.library.Library;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The terms of a case, also over holidays, and what happens by itself when they end. */
@PlatformTest
@Transactional
class CaseClockTests {

    @Autowired
    Adjusting adjusting;

    @Autowired
    Hearings hearings;

    @Autowired
    Rulings rulings;

    @Autowired
    Reviews reviews;

    @Autowired
    AdjustmentLapses lapses;

    @Autowired
    CaseFiles files;

    @Autowired
    AdjustmentClock days;

    @Autowired
    Library library;

    @Autowired
    Turns turns;

    @Autowired
    MovableClock clock;

    @Test
    @DisplayName(
            "R20: opened is served; unopened counts as served on the third working day; five more to answer, over 清明")
    void servedByReadingOrAfterThreeDays() {
        at("2026-03-31T02:00:00Z");
        var id = adjusting.told(IncidentKind.QUALITY);
        assertThat(days.served(hearing(id))).isEqualTo("2026-04-03");
        assertThat(days.last(hearing(id))).as("the sixth is a holiday").isEqualTo("2026-04-13");

        at("2026-04-01T02:00:00Z");
        files.get(Adjusting.OPENER, id);
        hearings.open(Adjusting.PROVINCE, id);
        assertThat(hearing(id).servedAt()).as("read by others").isNull();
        hearings.open(Adjusting.CITY, id);
        at("2026-04-02T02:00:00Z");
        hearings.open(Adjusting.CITY, id);
        assertThat(hearing(id).servedAt()).isEqualTo("2026-04-01T02:00:00Z");
        assertThat(days.last(hearing(id))).isEqualTo("2026-04-09");
    }

    @Test
    @DisplayName("R20: the days to answer are extended once; silence is noted as silence when they are over")
    void extendedOnceThenSilence() {
        at("2026-03-02T02:00:00Z");
        var id = adjusting.told(IncidentKind.QUALITY);
        assertThat(days.last(hearing(id))).isEqualTo("2026-03-12");
        adjusting.press(Adjusting.CITY, id, AdjustmentAction.EXTEND);
        assertThat(days.last(hearing(id))).isEqualTo("2026-03-19");
        refused(() -> adjusting.press(Adjusting.OPENER, id, AdjustmentAction.EXTEND), "不能再延长");

        at("2026-03-19T15:59:59Z");
        lapses.run();
        assertThat(status(id)).isEqualTo(AdjustmentStatus.HEARING);
        refused(() -> adjusting.proposed(id, RulingOutcome.NONE, "", Course.GO_ON), "听取意见");

        at("2026-03-19T16:00:00Z");
        refused(() -> adjusting.reply(Adjusting.CITY, id), "期限");
        refused(() -> adjusting.reply(Adjusting.PROVINCE, id), "期限");
        lapses.run();
        lapses.run();
        assertThat(status(id)).isEqualTo(AdjustmentStatus.HEARD);
        var last = file(id).steps().getLast();
        assertThat(last.shown().what()).isEqualTo("听取意见期满");
        assertThat(last.words()).isEqualTo("本地没有提交意见；省局没有提交意见。");
        assertThat(file(id).steps())
                .filteredOn(step -> step.action() == AdjustmentAction.END_HEARING)
                .hasSize(1);
    }

    @Test
    @DisplayName("R20: ten working days from the opening to the proposal, and never before the hearing ended")
    void tenWorkingDaysToPropose() {
        at("2026-09-28T02:00:00Z");
        var id = adjusting.opened(IncidentKind.QUALITY);
        assertThat(due(id)).as("over 国庆, with the shifted working day").isEqualTo("2026-10-16");

        adjusting.told(id);
        adjusting.press(Adjusting.CITY, id, AdjustmentAction.EXTEND);
        assertThat(days.last(hearing(id))).isAfter(LocalDate.of(2026, 10, 16));
        lapsed(days.last(hearing(id)));
        assertThat(status(id)).isEqualTo(AdjustmentStatus.HEARD);
        assertThat(due(id)).isAfter(days.last(hearing(id)));
    }

    @Test
    @DisplayName("R20: a 暂停 ends by itself the day after its last, unless it was renewed with reasons")
    void endsByItself() {
        at("2026-03-02T02:00:00Z");
        var id = adjusting.decided(IncidentKind.QUALITY, RulingOutcome.SUSPEND, "2026-06-30");
        rulings.renew(Adjusting.REVIEWER, id, adjusting.document("until", "2026-10-07"), Seen.NOTHING);

        at("2026-07-01T02:00:00Z");
        lapses.run();
        assertThat(member()).isEqualTo(MembershipStatus.SUSPENDED);

        at("2026-10-07T15:59:59Z");
        lapses.run();
        assertThat(member()).isEqualTo(MembershipStatus.SUSPENDED);

        at("2026-10-07T16:00:00Z");
        lapses.run();
        lapses.run();
        assertThat(member()).isEqualTo(MembershipStatus.IN);
        assertThat(library.historyOf(Adjusting.UNIT).getFirst().happenedOn()).isEqualTo("2026-10-08");
        assertThat(file(id).steps())
                .filteredOn(step -> step.action() == AdjustmentAction.RESUME)
                .hasSize(1);
        assertThat(status(id)).as("nothing can happen in it any more").isEqualTo(AdjustmentStatus.OVER);
    }

    @Test
    @DisplayName("R20: the city asks for a review within ten working days, over 国庆, and not later")
    void tenWorkingDaysForAReview() {
        at("2026-09-25T02:00:00Z");
        var id = adjusting.decided(IncidentKind.QUALITY, RulingOutcome.NONE, "");
        var last = days.reviewable(clock.instant());
        assertThat(last).isAfter(LocalDate.of(2026, 10, 12));

        clock.stopAt(WorkingDays.endOf(last).minusSeconds(1));
        lapses.run();
        assertThat(status(id)).isEqualTo(AdjustmentStatus.IN_FORCE);
        clock.stopAt(WorkingDays.endOf(last));
        refused(() -> reviews.ask(Adjusting.CITY, id, Adjusting.typed("request", "有误"), Seen.NOTHING), "期限已过");
        lapses.run();
        assertThat(status(id)).isEqualTo(AdjustmentStatus.OVER);
    }

    @Test
    @DisplayName(
            "R20: while a 暂停 runs something new may come: the city is heard again before anything further is decided")
    void heardAgain() {
        at("2026-03-02T02:00:00Z");
        var id = adjusting.decided(IncidentKind.QUALITY, RulingOutcome.SUSPEND, "2026-06-30");
        refused(() -> adjusting.told(id), "可以申请复核");
        at("2026-04-01T02:00:00Z");
        adjusting.told(id);
        adjusting.heard(id);
        refused(() -> adjusting.press(Adjusting.OPENER, id, AdjustmentAction.CORRECT), "暂停正在执行");
        adjusting.proposed(id, RulingOutcome.REMOVE, "", Course.END);
        rulings.decide(Adjusting.DECIDER, id, adjusting.document(), Seen.NOTHING);
        assertThat(member()).isEqualTo(MembershipStatus.REMOVED);
        at("2026-07-05T02:00:00Z");
        lapses.run();
        assertThat(member()).isEqualTo(MembershipStatus.REMOVED);
    }

    private void lapsed(LocalDate day) {
        clock.stopAt(WorkingDays.endOf(day));
        lapses.run();
    }

    private LocalDate due(UUID id) {
        return turns.of(Adjusting.OPENER).stream()
                .filter(turn -> turn.key().equals("adjustment/" + id))
                .map(turn ->
                        WorkingDays.today(Objects.requireNonNull(turn.until()).minusNanos(1)))
                .findFirst()
                .orElseThrow();
    }

    private void at(String moment) {
        clock.stopAt(Instant.parse(moment));
    }

    private CaseFile file(UUID id) {
        return files.get(Adjusting.OPENER, id);
    }

    private Hearing hearing(UUID id) {
        return file(id).hearing().orElseThrow();
    }

    private AdjustmentStatus status(UUID id) {
        return file(id).matter().status();
    }

    private MembershipStatus member() {
        return library.find(Adjusting.UNIT).orElseThrow().status();
    }

    private static void refused(Runnable act, String words) {
        assertThatThrownBy(act::run).isInstanceOf(Refusal.Conflict.class).hasMessageContaining(words);
    }
}
