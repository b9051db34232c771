package org.qiangxian.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.ledger.Duty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** A pilot whose submitted plan has no entry in any quarter. */
@PlatformTest
@Transactional
class PilotWithoutQuartersTests {

    private static final Actor CITY = Actors.city("990121");

    @Autowired
    Piloting piloting;

    @Autowired
    PilotRepository repository;

    @Autowired
    Beginnings beginnings;

    @Autowired
    PilotRecords records;

    @Autowired
    PilotDuties duties;

    @Autowired
    MockMvcTester mvc;

    /** A second pilot of the same call, without quarters. */
    private Pilot bare() {
        var other = piloting.pilot("990121");
        var pilot = new Pilot(
                new PilotId(UUID.randomUUID()),
                null,
                other.call(),
                2025,
                other.kind(),
                other.unit(),
                other.recommender(),
                "没有季度安排的试点",
                List.of(),
                List.of(),
                PilotStatus.UNDER_WAY,
                null,
                other.opened(),
                other.opened(),
                true,
                false);
        assertThat(repository.insert(pilot, List.of())).isTrue();
        beginnings.begin(pilot);
        return repository.find(pilot.id()).orElseThrow();
    }

    @Test
    @DisplayName(
            "R59, R60: a pilot without quarters asks no mark, says so, and ends: 阶段总结 after its first year, 完成总结 after its last")
    void itEndsAllTheSame() {
        var pilot = bare();
        assertThat(pilot.ends()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(mvc.get().uri(pilot.path()).with(Actors.as(CITY)))
                .hasStatusOk()
                .bodyText()
                .contains("报送的方案没有按季度写安排", "到2026年12月31日为止", "2026年12月31日以后提交完成总结");
        assertThat(mvc.get().uri(pilot.path() + "/complete").with(Actors.as(CITY)))
                .hasStatusOk()
                .bodyText()
                .contains("现在不能提交");

        assertThat(piloting.pass(pilot, Instant.parse("2026-01-10T02:00:00Z")).status())
                .isEqualTo(PilotStatus.INTERIM);
        var april = Instant.parse("2026-04-10T02:00:00Z");
        assertThat(piloting.pass(pilot, april).status())
                .as("one of 示例省 without a proposal waits for its city")
                .isEqualTo(PilotStatus.INTERIM);
        repository.move(pilot.id(), PilotStatus.UNDER_WAY, null, april);
        assertThat(piloting.pass(pilot, Instant.parse("2027-01-10T02:00:00Z")).status())
                .isEqualTo(PilotStatus.CLOSING);
        records.complete(CITY, pilot.id(), new SummaryForm("三项工作都已完成。", null));
        assertThat(repository.find(pilot.id()).orElseThrow().status()).isEqualTo(PilotStatus.DONE);
    }

    @Test
    @DisplayName("R3, R5: of a pilot without quarters the ledger counts 完成总结 alone, in the year it is asked")
    void theLedgerCountsItsSummary() {
        var pilot = bare();

        assertThat(duties.duties(2026)).noneMatch(duty -> duty.link().equals(pilot.path()));
        assertThat(duties.duties(2027))
                .filteredOn(duty -> duty.link().equals(pilot.path()))
                .singleElement()
                .returns(PilotDuties.FINAL, Duty::minutes);
    }

    @Test
    @DisplayName("R60: who is to write 完成总结 sees one way to it, and no state that is called like another")
    void oneWayToTheSummary() {
        var pilot = piloting.at(PilotStatus.CLOSING, "990121");
        var page = mvc.get().uri(pilot.path()).with(Actors.as(CITY));

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("待完成总结")
                .satisfies(
                        text -> assertThat(text.substring(text.indexOf("<main")).split("class=\"btn primary", -1))
                                .hasSize(2));
    }

    @Test
    @DisplayName("R20: the page of a paused pilot says that nothing is to be done meanwhile, and why it rests")
    void aPausedOneSaysWhatThatMeans() {
        var pilot = piloting.at(PilotStatus.PAUSED, "990121");

        assertThat(mvc.get().uri(pilot.path()).with(Actors.as(CITY)))
                .hasStatusOk()
                .bodyText()
                .contains("现在暂缓，不用标记，也不用写总结", "暂缓的原因：总局另有安排。");
    }
}
