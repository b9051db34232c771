package org.qiangxian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.AccountFact.OrganisationMoved;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Signature;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Library;
import org.qiangxian.library.Memberships;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Plans of a county whose code is no longer in force: 屯留县 became 屯留区. */
@PlatformTest
@Transactional
class CarriedPlanTests {

    private static final RegionCode OLD = new RegionCode("140424");
    private static final RegionCode NOW = new RegionCode("140405");

    @Autowired
    Planning planning;

    @Autowired
    PlanRepository plans;

    @Autowired
    PlanReading reading;

    @Autowired
    Regions regions;

    @Autowired
    Library library;

    @Autowired
    Memberships memberships;

    @Autowired
    ApplicationEventPublisher events;

    private void carry() {
        memberships.carry(OLD, NOW, new Basis("民函〔2018〕130号", "批复", LocalDate.of(2018, 6, 19)), Signature.of("平台"));
    }

    @Test
    @DisplayName("R24, R103: the plans of a county go over to its successor, which writes them on")
    void goesOver() {
        var id = planning.begun(Actors.city(OLD.value()), PlanKind.WORK);
        planning.finalise(Actors.city(OLD.value()), id, Map.of());
        assertThat(library.abolished()).contains(OLD);
        carry();

        assertThat(plans.of(OLD, PlanLevel.COUNTY)).isEmpty();
        assertThat(plans.of(NOW, PlanLevel.COUNTY)).extracting(Plan::id).containsExactly(id);
        planning.press(Actors.city(NOW.value()), id, PlanAction.REVISE);
        assertThat(planning.finalise(Actors.city(NOW.value()), id, Map.of("who-0", "区市场监管局")))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("R103: a successor that has its own plan of a kind and year keeps it")
    void keepsItsOwn() {
        planning.begun(Actors.city(OLD.value()), PlanKind.WORK);
        var own = planning.begun(Actors.city(NOW.value()), PlanKind.WORK);
        carry();

        assertThat(plans.of(NOW, PlanLevel.COUNTY)).extracting(Plan::id).containsExactly(own);
    }

    @Test
    @DisplayName(
            "R99: no city is on record as going over whole into another; a bureau's plans stay readable above under their own code")
    void aBureauKeepsItsCode() {
        var id = planning.begun(Actors.cityBureau("371200"), PlanKind.TASKS);
        planning.finalise(Actors.cityBureau("371200"), id, Map.of());

        assertThat(regions.get(new RegionCode("371200")).current()).isFalse();
        assertThat(reading.of(Actors.samr(), new RegionCode("371200")))
                .extracting(Plan::id)
                .containsExactly(id);
        assertThat(reading.of(Actors.province("370000"), new RegionCode("371200")))
                .extracting(Plan::id)
                .containsExactly(id);
        assertThat(library.abolished()).doesNotContain(new RegionCode("371200"));
    }

    @Test
    @DisplayName("R85, R99: where the office of a bureau goes over to another code, it writes its plans on there")
    void anOfficeThatGoesOver() {
        var id = planning.begun(Actors.cityBureau("522400"), PlanKind.TASKS);
        var now = Actors.cityBureau("520500");

        events.publishEvent(new OrganisationMoved("毕节市市场监督管理局", "市局", UUID.randomUUID(), "522400", "520500"));

        assertThat(plans.of(new RegionCode("520500"), PlanLevel.CITY))
                .extracting(Plan::id)
                .containsExactly(id);
        assertThat(planning.finalise(now, id, Map.of())).isEqualTo(1);
    }
}
