package org.qiangxian.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.supervision.OwnDay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The days of a county's plan: those of the version saved as 定稿, changed by the next version. */
@PlatformTest
@Transactional
class PlanDaysTests {

    private static final RegionCode UNIT = new RegionCode("140729");
    private static final LocalDate OWN = LocalDate.of(2026, 9, 30);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 31);

    @Autowired
    Planning planning;

    @Autowired
    PlanDays days;

    @Autowired
    PlanRepository repository;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void inOctober() {
        clock.stopAt(Instant.parse("2026-10-20T02:00:00Z"));
    }

    @Test
    @DisplayName("R90: the items of a county's 定稿 are own days; a draft and the plans of others are none")
    void theItemsOfAVersionAreOwnDays() {
        var id = planning.begun();
        assertThat(days.of(UNIT)).isEmpty();

        planning.finalise(Planning.COUNTY, id, Map.of());

        var item = days.of(UNIT).getFirst();
        assertThat(item.day()).isEqualTo(OWN);
        assertThat(item.words()).isEqualTo("请技术机构为企业做质量诊断");
        assertThat(item.link()).isEqualTo("/plans/" + id);
        assertThat(days.units()).contains(UNIT);
        planning.begun(Planning.BUREAU, PlanKind.TASKS);
        assertThat(days.of(new RegionCode("140700"))).isEmpty();
    }

    @Test
    @DisplayName(
            "R90: a moved day is the plan's next version, also in what is being revised; the old day stays visible")
    void aMovedDayIsTheNextVersion() {
        var id = planning.finalised();
        planning.press(Planning.COUNTY, id, PlanAction.REVISE);

        days.move(Planning.COUNTY, days.of(UNIT).getFirst(), LATER, "机构改期");

        assertThat(days.of(UNIT).getFirst().day()).isEqualTo(LATER);
        assertThat(days.of(UNIT).getFirst().earlier())
                .extracting(OwnDay.Earlier::day)
                .containsExactly(OWN);
        assertThat(repository.versions(id)).hasSize(2);
        var plan = repository.find(id).orElseThrow();
        assertThat(plan.status()).isEqualTo(PlanStatus.REVISING);
        assertThat(plan.text().items().getFirst().day()).isEqualTo(LATER);
    }

    @Test
    @DisplayName("R90: of two who move an item at once the second is refused; who is not of the county finds no plan")
    void theSecondAndStrangersAreRefused() {
        planning.finalised();
        var seen = days.of(UNIT).getFirst();
        assertThatThrownBy(() -> days.move(Planning.BUREAU, seen, LATER, "代为改期"))
                .isInstanceOf(Refusal.NotFound.class);
        days.move(Planning.COUNTY, seen, LATER, "机构改期");

        assertThatThrownBy(() -> days.move(Planning.COUNTY, seen, LATER.plusDays(1), "再改期"))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    @DisplayName("R90: a day that has passed is not changed in a revision, which asks for no reason")
    void aRevisionKeepsAPassedDay() {
        var id = planning.finalised();
        planning.press(Planning.COUNTY, id, PlanAction.REVISE);

        assertThatThrownBy(() -> planning.finalise(Planning.COUNTY, id, Map.of("day-0", "2026-12-31")))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields().get("day-0")).contains("已过", "时限与督导"));
        assertThat(planning.finalise(Planning.COUNTY, id, Map.of("who-0", "县市场监管局", "day-0", "2026-09-30")))
                .isEqualTo(2);
    }
}
