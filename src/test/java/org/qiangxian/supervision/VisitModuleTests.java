package org.qiangxian.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.ledger.Budget;
import org.qiangxian.ledger.Ledger;
import org.qiangxian.notice.Notices;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * Visits: announced beforehand, counted over all levels, confirmed by the city, which also states the time they took.
 */
@PlatformTest
@Transactional
class VisitModuleTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 5);

    @Autowired
    Supervising supervising;

    @Autowired
    Visits visits;

    @Autowired
    VisitRepository repository;

    @Autowired
    SupervisionStepRepository steps;

    @Autowired
    Budget budget;

    @Autowired
    Ledger ledger;

    @Autowired
    Notices notices;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Supervising.NOW);
    }

    @Test
    @DisplayName("R102: a visit is announced three working days before, and the city is told once")
    void aVisitIsAnnouncedBefore() {
        assertThatThrownBy(() -> supervising.announced(Supervising.PROVINCE, FIRST.minusDays(1), ""))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("day"));

        supervising.announced(Supervising.PROVINCE, FIRST, "");

        assertThat(notices.latest(Supervising.CITY, 20).rows())
                .filteredOn(message -> message.subject().contains("来调研"))
                .hasSize(1);
    }

    @Test
    @DisplayName(
            "R102: two visits a city and year over all levels; a third only with a reason that city, ledger and 纪检 read")
    void aThirdNeedsAReason() {
        supervising.announced(Supervising.BUREAU, FIRST, "");
        supervising.announced(Actors.samr(), FIRST.plusDays(5), "");
        assertThatThrownBy(() -> supervising.announced(Supervising.PROVINCE, FIRST.plusDays(9), ""))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("reason"));

        var third = supervising.announced(Supervising.PROVINCE, FIRST.plusDays(9), "企业求助，须到现场");

        assertThat(third.beyond()).contains("全年第 3 次");
        for (var reader : List.of(Supervising.CITY, Supervising.BUREAU)) {
            assertThat(mvc.get().uri("/supervision/" + Supervising.UNIT).with(Actors.as(reader)))
                    .bodyText()
                    .contains("企业求助，须到现场");
        }
        for (var area : new String[] {null, "140000"}) {
            assertThat(mvc.get().uri("/supervision/register").with(Actors.as(Actors.of(Role.DISCIPLINE, area))))
                    .hasStatusOk()
                    .bodyText()
                    .contains("全年第 3 次", "企业求助，须到现场");
        }
        assertThat(mvc.get().uri("/supervision/register").with(Actors.as(Actors.of(Role.DISCIPLINE, "130000"))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("企业求助");
        assertThat(ledger.page(Supervising.CITY, 2026).own())
                .anyMatch(duty -> duty.title().contains("企业求助，须到现场"));
    }

    @Test
    @DisplayName(
            "R3, R102: the ledger has the minutes as announced, then as the city measured them; a visit beyond the year's minutes needs a reason")
    void theLedgerHasItsMinutes() {
        int before = minutes();
        var visit = supervising.due();
        assertThat(minutes()).isEqualTo(before + 10);

        visits.confirm(Supervising.CITY, visit.id(), 25, Seen.NOTHING);
        assertThat(minutes()).isEqualTo(before + 25);

        var longer = new VisitForm("看一站式服务怎么办的", FIRST.toString(), "质量发展处2人", "120", "");
        assertThatThrownBy(() -> visits.announce(Supervising.PROVINCE, Supervising.UNIT, longer))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields().get("reason")).contains("限额 60 分钟"));
    }

    @Test
    @DisplayName(
            "R102: a visit is moved and cancelled visibly, by who announced it alone; a cancelled one counts no more")
    void movedAndCancelledVisibly() {
        var visit = supervising.announced();
        assertThatThrownBy(() -> visits.cancel(Supervising.BUREAU, visit.id(), "改由市局", Seen.NOTHING))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> visits.move(Supervising.PROVINCE, visit.id(), FIRST.minusDays(1), "提前", Seen.NOTHING))
                .isInstanceOf(Refusal.Invalid.class);

        visits.move(Supervising.PROVINCE, visit.id(), LocalDate.of(2026, 3, 20), "会议冲突", Seen.NOTHING);
        visits.cancel(Supervising.PROVINCE, visit.id(), "人员生病", Seen.NOTHING);

        assertThat(steps.of(visit.matter()))
                .extracting(step -> step.what() + " " + step.words())
                .containsExactly("预告调研 2026年3月10日；看质量基础设施一站式服务怎么办的", "改期 由2026年3月10日改为2026年3月20日；会议冲突", "取消 人员生病");
        assertThat(repository.counting(2026)).noneMatch(each -> each.id().equals(visit.id()));
        assertThatThrownBy(() -> visits.move(Supervising.PROVINCE, visit.id(), FIRST.plusDays(20), "再来", Seen.NOTHING))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    @DisplayName("R3, R102: a visit is moved into another year only where that has room, in number and in minutes")
    void anotherYearHasItsRoom() {
        clock.stopAt(LocalDate.of(2026, 12, 20).atStartOfDay(Chinese.BEIJING).toInstant());
        supervising.announced(Supervising.BUREAU, LocalDate.of(2026, 12, 28), "");
        supervising.announced(Actors.samr(), LocalDate.of(2026, 12, 29), "");
        var third = supervising.announced(Supervising.PROVINCE, LocalDate.of(2026, 12, 30), "企业求助，须到现场");
        var filled = visits.announce(
                Supervising.BUREAU,
                Supervising.UNIT,
                new VisitForm("看一站式服务怎么办的", "2027-02-01", "质量科2人", String.valueOf(60 - minutes(2027)), ""));
        var to = LocalDate.of(2027, 3, 2);
        assertThatThrownBy(() -> visits.move(Supervising.PROVINCE, third.id(), to, "会议冲突", Seen.NOTHING))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields().get("day")).contains("限额 60 分钟", "请取消这一次，另行预告"));

        visits.cancel(Supervising.BUREAU, filled.id(), "改期", Seen.NOTHING);
        visits.move(Supervising.PROVINCE, third.id(), to, "会议冲突", Seen.NOTHING);

        assertThat(repository.find(third.id()).orElseThrow().beyond()).isEmpty();
        assertThat(steps.of(third.matter()).getLast().words()).contains("全年第 3 次", "企业求助");
    }

    @Test
    @DisplayName("R102: the city confirms on the day and not before; who comes confirms nothing")
    void theCityConfirms() {
        var visit = supervising.announced();
        assertThatThrownBy(() -> visits.confirm(Supervising.CITY, visit.id(), 10, Seen.NOTHING))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> visits.confirm(Supervising.PROVINCE, visit.id(), 10, Seen.NOTHING))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> visits.confirm(Actors.city("140703"), visit.id(), 10, Seen.NOTHING))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    @DisplayName("R102: a form opened before somebody acted is refused with what happened meanwhile")
    void aStaleFormIsRefused() {
        var visit = supervising.announced();
        var seen = Seen.of(steps.of(visit.matter()));
        visits.move(Supervising.PROVINCE, visit.id(), LocalDate.of(2026, 3, 20), "会议冲突", seen);

        assertThatThrownBy(() -> visits.cancel(Supervising.PROVINCE, visit.id(), "不去了", seen))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("改期");
    }

    @Test
    @DisplayName(
            "R102: who presses twice announces one visit; once its day has come only the city says whether it took place")
    void neitherTwiceNorUndoneAfterwards() {
        supervising.announced();
        assertThatThrownBy(() -> supervising.announced()).isInstanceOf(Refusal.Conflict.class);
        var due = supervising.due();

        assertThatThrownBy(() -> visits.cancel(Supervising.PROVINCE, due.id(), "没有去", Seen.NOTHING))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("由该城市确认是否进行");
        assertThatThrownBy(() -> visits.move(Supervising.PROVINCE, due.id(), FIRST.plusDays(20), "改期", Seen.NOTHING))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(repository.counting(2026))
                .hasSizeGreaterThanOrEqualTo(2)
                .anyMatch(each -> each.id().equals(due.id()));
    }

    private int minutes() {
        return minutes(2026);
    }

    private int minutes(int year) {
        return budget.minutes(year).getOrDefault(Supervising.UNIT, 0);
    }
}
