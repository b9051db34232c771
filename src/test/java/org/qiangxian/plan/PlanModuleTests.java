package org.qiangxian.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Plans of counties, bureaus and provinces: who writes them, who reads them, what is refused. */
@PlatformTest
@Transactional
class PlanModuleTests {

    private static final Actor COUNTY = Planning.COUNTY;

    @Autowired
    Planning planning;

    @Autowired
    Plans plans;

    @Autowired
    PlanReading reading;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName("R103, R92: a county writes its own plan of items with office and own day, and saves it as 定稿")
    void aCountyWritesItsPlan() {
        var id = planning.begun();
        planning.save(COUNTY, id, Map.of("what-1", "公开服务承诺", "who-1", "消保股", "day-1", "2026-12-20"));
        assertThat(planning.finalise(COUNTY, id, Map.of())).isEqualTo(1);

        assertThat(mvc.get().uri("/plans/" + id).with(Actors.as(COUNTY)))
                .hasStatusOk()
                .bodyText()
                .contains("请技术机构为企业做质量诊断", "公开服务承诺", "2026年12月20日", "第1版", "已定稿");
        assertThatThrownBy(() -> planning.begun()).hasMessageContaining("在原来的上面修订");
    }

    @Test
    @DisplayName(
            "R99: a bureau keeps a development plan and the key tasks of a year, a province its work plan, no county either")
    void eachLevelHasItsKinds() {
        planning.begun(Planning.BUREAU, PlanKind.DEVELOPMENT);
        planning.begun(Planning.BUREAU, PlanKind.TASKS);
        planning.begun(Planning.PROVINCE, PlanKind.WORK);
        assertThat(plans.own(Planning.BUREAU)).hasSize(2);
        assertThatThrownBy(() -> planning.begun(COUNTY, PlanKind.TASKS)).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> planning.begun(Planning.BUREAU, PlanKind.WORK)).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> planning.begun(Actors.samr(), PlanKind.WORK)).isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    @DisplayName("R103: nobody writes in another's plan, by page or door, from above or beside")
    void nobodyElseWrites() {
        var id = planning.finalised();
        for (var other :
                List.of(Planning.BUREAU, Planning.PROVINCE, Actors.city("140728"), Actors.cityBureau("140100"))) {
            assertThatThrownBy(() -> planning.save(other, id, Map.of()))
                    .isInstanceOfAny(Refusal.Forbidden.class, Refusal.NotFound.class);
            for (var act : List.of("move?action=REVISE", "edit", "files/none")) {
                assertThat(mvc.post()
                                .uri("/plans/%s/%s".formatted(id, act))
                                .with(Actors.as(other))
                                .with(csrf())
                                .exchange()
                                .getResponse()
                                .getStatus())
                        .as("%s %s", other.login(), act)
                        .isIn(403, 404);
            }
        }
        assertThat(reading.get(COUNTY, id).status()).isEqualTo(PlanStatus.FINAL);
    }

    @Test
    @DisplayName("R103, R1: the levels above a county read its plan from the first 定稿 on, others find none")
    void theLevelsAboveRead() {
        var id = planning.begun();
        var above = List.of(Planning.BUREAU, Planning.PROVINCE, Actors.samr());
        above.forEach(actor -> assertThat(status(actor, id)).as("draft").isEqualTo(404));
        planning.finalise(COUNTY, id, Map.of());
        above.forEach(actor -> assertThat(status(actor, id)).isEqualTo(200));
        for (var other : List.of(Actors.city("140728"), Actors.cityBureau("140100"), Actors.province("130000"))) {
            assertThat(status(other, id)).as(other.login()).isEqualTo(404);
        }

        planning.press(COUNTY, id, PlanAction.REVISE);
        planning.save(COUNTY, id, Map.of("what-0", "还没有定下来的做法"));
        assertThat(mvc.get().uri("/plans/" + id).with(Actors.as(Planning.BUREAU)))
                .bodyText()
                .contains("请技术机构为企业做质量诊断")
                .doesNotContain("还没有定下来的做法", "修订中");
    }

    @Test
    @DisplayName("R1, R3: who has a plan and who lacks one is in no list and no count; one unit is asked for at a time")
    void nobodyListsWhoHasOne() {
        planning.finalised();
        for (var actor : List.of(Planning.BUREAU, Planning.PROVINCE, Actors.samr())) {
            assertThat(mvc.get().uri("/plans").with(Actors.as(actor)))
                    .bodyText()
                    .doesNotContain("灵石县");
        }
        assertThat(mvc.get().uri("/plans?place=灵石县").with(Actors.as(Planning.BUREAU)))
                .hasRedirectedUrl("/plans/of/140729");
        assertThat(mvc.get().uri("/plans/of/140729").with(Actors.as(Planning.BUREAU)))
                .bodyText()
                .contains("灵石县2026年质量强县工作方案");
        assertThat(mvc.get().uri("/plans/of/140728").with(Actors.as(Planning.BUREAU)))
                .bodyText()
                .contains("自愿填写的，不用催要");
        assertThat(mvc.get().uri("/plans?place=清徐县").with(Actors.as(Planning.BUREAU)))
                .hasStatus(422);
        assertThatThrownBy(() -> reading.of(Planning.BUREAU, new RegionCode("140121")))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> reading.of(Actors.of(Role.EXPERT, null), new RegionCode("140729")))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    @DisplayName(
            "R3: a bureau sets no number for its counties in a plan, and nothing is called what the programme is not")
    void setsNoNumberForOthers() {
        var id = planning.begun(Planning.BUREAU, PlanKind.TASKS);
        for (var text : List.of("各县（市、区）抽查合格率达到98%", "灵石县新增首席质量官20名", "对各县开展评比")) {
            assertThatThrownBy(() -> planning.save(Planning.BUREAU, id, Map.of("what-0", text)))
                    .as(text)
                    .isInstanceOf(Refusal.Invalid.class);
        }
        planning.save(Planning.BUREAU, id, Map.of("what-0", "市局为灵石县企业办3次质量培训"));
    }

    @Test
    @DisplayName("R92: an item is tied to a measure of the own unit and to a paper its unit may read, to nothing else")
    void tiesAreTheOwn() {
        var id = planning.begun();
        assertThatThrownBy(() -> planning.save(COUNTY, id, Map.of("measure-0", "J-18")))
                .as("no measure is recorded")
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> planning.save(
                        COUNTY, id, Map.of("publication-0", UUID.randomUUID().toString())))
                .isInstanceOf(Refusal.Invalid.class);
        var papers = planning.offered(COUNTY, id).publications();
        assertThat(papers).isNotEmpty();
        planning.finalise(COUNTY, id, Map.of("publication-0", papers.iterator().next()));
        assertThat(mvc.get().uri("/plans/" + id).with(Actors.as(COUNTY)))
                .bodyText()
                .contains("《");
    }

    @Test
    @DisplayName("a demonstration account writes no real place's plan, and reads none: everybody has its password")
    void demonstrationStaysApart() {
        var id = planning.finalised();
        for (var reader : new Actor[] {COUNTY, Planning.BUREAU, Planning.PROVINCE, Actors.samr()}) {
            assertThat(status(reader, id)).isEqualTo(200);
            assertThat(status(Actors.demonstration(reader), id)).isEqualTo(404);
        }
        assertThat(mvc.get().uri("/plans").with(Actors.as(Actors.demonstration(COUNTY))))
                .bodyText()
                .doesNotContain(id.toString());
        assertThatThrownBy(() -> planning.begun(Actors.demonstration(COUNTY), PlanKind.WORK))
                .hasMessageContaining("示例省");
    }

    private int status(Actor actor, UUID id) {
        return mvc.get()
                .uri("/plans/" + id)
                .with(Actors.as(actor))
                .exchange()
                .getResponse()
                .getStatus();
    }

    @Test
    @DisplayName("R3: a province sets no number for a county either, whose city lies between")
    void noNumberForACountyOfACity() {
        var id = planning.begun(Planning.PROVINCE, PlanKind.WORK);

        assertThatThrownBy(() -> planning.save(Planning.PROVINCE, id, Map.of("what-0", "平遥县全年新增首席质量官20名")))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields().toString()).contains("给下级单位定数"));
    }
}
