package org.qiangxian.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.ledger.Budget;
import org.qiangxian.ledger.Ledger;
import org.qiangxian.library.Library;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class BurdenModuleTests {

    private static final Actor PROVINCE = Actors.province("990000");
    private static final Actor CITY = Actors.city("990121");

    @Autowired
    Budget budget;

    @Autowired
    DataRequests requests;

    @Autowired
    Ledger ledger;

    @Autowired
    Library library;

    @Test
    @DisplayName(
            "R3: what is held is not asked again; the refusal names the value, its source and date, and is counted")
    void whatIsHeldIsRefused() {
        var form = asking().with("periods", "2024").form();
        var before = ledger.page(PROVINCE, null).refused();
        var registered = requests.list(PROVINCE);

        assertThatThrownBy(() -> requests.register(PROVINCE, form))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("已有数值")
                .hasMessageContaining("来源《演示数据（示例省，虚构）》")
                .hasMessageContaining("不再索要");
        assertThatThrownBy(() -> requests.plan(PROVINCE, form)).isInstanceOf(Refusal.Invalid.class);

        assertThat(requests.list(PROVINCE)).isEqualTo(registered);
        assertThat(ledger.page(PROVINCE, null).refused()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("R3: what another request asks already is not asked a second time")
    void whatIsBeingAskedIsNotAskedTwice() {
        var first = requests.register(PROVINCE, asking().form());

        assertThatThrownBy(() -> requests.register(PROVINCE, asking().form()))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining(first.number());
        requests.end(PROVINCE, first.id(), "不再需要");
        assertThat(requests.register(PROVINCE, asking().form()).number()).isNotEqualTo(first.number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "purpose", "basis", "validTo", "minutes", "periods", "channel"})
    @DisplayName("R3: no request without purpose, basis, validity, minutes and what it asks")
    void aRequestWithoutItsReasonsIsNone(String field) {
        assertThatThrownBy(() ->
                        requests.register(PROVINCE, asking().with(field, " ").form()))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsKey(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"下达年度目标值", "用于年度考核评比", "对各县进行排名", "完成率通报", "收费标准"})
    @DisplayName("R1–R3, R6–R8: a province’s demand carries no target, no appraisal and no fee")
    void aDemandCarriesNoTarget(String words) {
        assertThatThrownBy(() -> requests.register(
                        PROVINCE, asking().with("purpose", words).form()))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsKey("purpose"));
        assertThat(requests.register(
                                PROVINCE, asking().with("purpose", "了解情况，不用于考核").form())
                        .purpose())
                .contains("不用于考核");
    }

    @Test
    @DisplayName("R3: more often than quarterly needs a reason")
    void moreOftenThanQuarterlyNeedsAReason() {
        var monthly = asking().with("periods", "2015-03").with("rhythm", "MONTHLY");

        assertThatThrownBy(() -> requests.register(PROVINCE, monthly.form()))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("rhythmReason"));
        assertThatThrownBy(() -> requests.register(
                        PROVINCE, asking().with("periods", "2015-03").form()))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsKey("rhythm"));
        assertThat(requests.register(
                                PROVINCE, monthly.with("rhythmReason", "应急需要").form())
                        .rhythm())
                .isEqualTo(Rhythm.MONTHLY);
    }

    @Test
    @DisplayName("R5, R39: a city is asked for no core item, and each indicator through its own channel alone")
    void coreItemsAndOtherChannelsAreRefused() {
        assertThatThrownBy(() ->
                        requests.register(PROVINCE, asking().indicators("Z1-11").form()))
                .hasMessageContaining("城市不填报任何核心指标");
        assertThatThrownBy(() ->
                        requests.register(PROVINCE, asking().indicators("Z4-01").form()))
                .hasMessageContaining("每个指标只有一个渠道");
        assertThatThrownBy(() -> requests.register(
                        PROVINCE,
                        asking().with("channel", "PUBLIC").indicators("Z1-01").form()))
                .hasMessageContaining("请看各栏");
    }

    @Test
    @DisplayName("R3, R8: only 总局 and a province register, a province for its own area")
    void onlyThoseWhoMayRegister() {
        for (var other :
                List.of(CITY, Actors.cityBureau("990100"), Actors.operator(), Actors.of(Role.DEPARTMENT, "990000"))) {
            assertThatThrownBy(() -> requests.register(other, asking().form())).isInstanceOf(Refusal.Forbidden.class);
        }
        assertThatThrownBy(
                        () -> requests.register(PROVINCE, asking().of("140728").form()))
                .hasMessageContaining("只能征询所辖范围内的培育库成员");
        var national = requests.register(Actors.samr(), asking().of("990000").form());
        assertThat(requests.asks(national.id()))
                .hasSize(library.fictionalMembers().size());
        assertThatThrownBy(() -> requests.get(Actors.city("140728"), national.id()))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    @DisplayName(
            "R3: its issuer sees n cities × m minutes before it is sent; beyond the year's 60 minutes a reason is needed")
    void theIssuerSeesWhatItCosts() {
        int before = budget.minutes(requests.today().getYear()).getOrDefault(new RegionCode("990121"), 0);
        var dear = asking().with("minutes", "50").with("periods", "2014,2015");

        var plan = requests.plan(PROVINCE, dear.form());

        assertThat(plan.sum()).isEqualTo("1 个城市，共 2 份答复 × 50 分钟 = 1.7 小时");
        assertThat(plan.over()).singleElement().returns("示例一市示例丙县", Plan.Cost::name);
        assertThatThrownBy(() -> requests.register(PROVINCE, dear.form()))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("overReason"));
        var sent = requests.register(PROVINCE, dear.with("overReason", "报告急需").form());
        assertThat(sent.overBudgetReason()).isEqualTo("报告急需");
        assertThat(requests.plan(PROVINCE, asking().indicators("Z2-10").form()).units())
                .singleElement()
                .returns(before + 100, Plan.Cost::used);
    }

    private Asking asking() {
        return Asking.on(requests.today());
    }
}
