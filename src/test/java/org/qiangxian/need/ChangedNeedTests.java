package org.qiangxian.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.AccountFact.OrganisationMoved;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Desks;
import org.qiangxian.account.Signature;
import org.qiangxian.account.Turns;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Library;
import org.qiangxian.library.Memberships;
import org.qiangxian.procedure.Step;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Needs of 大方县 (522422) in 毕节地区 (522400), which became 大方县 (520521) in 毕节市 (520500). */
@PlatformTest
@Transactional
class ChangedNeedTests {

    private static final RegionCode OLD = new RegionCode("522422");
    private static final RegionCode NOW = new RegionCode("520521");
    private static final Actor CITY = Actors.city("522422");
    private static final Actor BUREAU = Actors.cityBureau("520500");
    private static final Actor FORMER = Actors.cityBureau("522400");

    @Autowired
    Needing needing;

    @Autowired
    Needs needs;

    @Autowired
    NeedParts assignments;

    @Autowired
    NeedRepository repository;

    @Autowired
    Library library;

    @Autowired
    Memberships memberships;

    @Autowired
    Turns turns;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Needing.NOW);
    }

    private void carry() {
        assertThat(library.abolished()).as("it is known without a membership").contains(OLD);
        memberships.carry(OLD, NOW, new Basis("国函〔2011〕130号", "批复", LocalDate.of(2011, 10, 22)), Signature.of("平台"));
    }

    @Test
    @DisplayName(
            "R85, R93: a need lies with the bureau above the county of today; its clock and its trail go on, and it is answered there")
    void aNeedLiesWithTheBureauOfToday() {
        var need = needs.ask(CITY, Needing.form("CITY_BUREAU:522400"));

        carry();

        Desks.only(turns, BUREAU, need.matter());
        var now = needing.again(need);
        assertThat(now.unit()).isEqualTo(NOW);
        assertThat(now.since()).isEqualTo(need.since());
        assertThat(repository.steps(need.matter()))
                .last()
                .satisfies(step -> assertThat(step.words()).contains("行政区划变更", "毕节市市场监管局"))
                .extracting(Step::by)
                .isEqualTo("平台");
        needs.accept(BUREAU, need.id(), new AcceptForm("2026-03-12", "", "2"));
        needs.answer(BUREAU, need.id(), Needing.reply(NeedOutcome.SOLVED));
        Desks.only(turns, Actors.city(NOW.value()), need.matter());
    }

    @Test
    @DisplayName("R85, R97: a part that was assigned to the bureau waits for the bureau of today")
    void aPartWaitsForTheBureauOfToday() {
        var need = needs.ask(CITY, Needing.form("PROVINCE:520000"));
        var province = Actors.province("520000");
        needs.accept(province, need.id(), new AcceptForm("2026-03-12", "", ""));
        var part = assignments
                .assign(province, need.id(), new AssignForm("CITY_BUREAU:522400", "", "", ""))
                .part();
        Desks.only(turns, FORMER, part.matter());

        carry();

        Desks.only(turns, BUREAU, part.matter());
        assertThat(needing.again(need).holder()).isEqualTo(need.holder());
    }

    @Test
    @DisplayName("R85: a bureau that goes over to another code finds there what it holds, held and was assigned")
    void theOfficeItselfGoesOver() {
        var need = needing.asked();
        var part = needing.assigned();

        events.publishEvent(new OrganisationMoved("毕节市市场监督管理局", "市局", UUID.randomUUID(), "140700", "520500"));

        Desks.only(turns, BUREAU, need.matter());
        Desks.only(turns, BUREAU, part.matter());
        assertThat(needs.get(BUREAU, need.id()).id()).isEqualTo(need.id());
    }
}
