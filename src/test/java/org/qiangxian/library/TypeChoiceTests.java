package org.qiangxian.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Desks;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Turns;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The type of a city: the city chooses it and its province confirms it. */
@PlatformTest
@Transactional
class TypeChoiceTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");
    private static final RegionCode TAIGU = new RegionCode("140703");
    private static final RegionCode SHANXI = new RegionCode("140000");

    @Autowired
    Turns turns;

    @Autowired
    private Library library;

    @Autowired
    private TypeChoices choices;

    @Test
    @DisplayName(
            "R16, R27: the city chooses, the province returns with a reason, the city chooses again, the province confirms")
    void aTypeIsChosenAndConfirmed() {
        var city = Someone.in(Role.CITY, PINGYAO);
        var province = Someone.in(Role.PROVINCE, SHANXI);

        choices.choose(city, PINGYAO, "INDUSTRY", "文旅装备", 0);
        assertThat(Desks.only(turns, province, "type/" + PINGYAO))
                .returns("确认晋中市平遥县的城市类型", Turn::what)
                .returns("自选为产业功能县", Turn::note)
                .returns("/library/types", Turn::href)
                .returns(null, Turn::until);
        assertThat(library.typeOf(PINGYAO)).isEmpty();
        assertThatThrownBy(() -> choices.decide(province, PINGYAO, TypeAction.RETURN, " ", 1))
                .isInstanceOf(Refusal.Invalid.class);

        choices.decide(province, PINGYAO, TypeAction.RETURN, "请再斟酌", 1);
        assertThat(Desks.only(turns, city, "type/" + PINGYAO))
                .returns("重新选择城市类型", Turn::what)
                .returns("省局退回：请再斟酌", Turn::note)
                .returns("/library/140728", Turn::href);
        choices.choose(city, PINGYAO, "ECOLOGY", "", 2);
        choices.decide(province, PINGYAO, TypeAction.CONFIRM, "", 3);

        assertThat(library.typeOf(PINGYAO)).map(CityType::label).contains("生态建设县");
        Desks.none(turns, "type/" + PINGYAO);
    }

    @Test
    @DisplayName("R27: a type is nobody else's to choose, and another province's is not to confirm")
    void aTypeIsChosenByTheCityAlone() {
        choices.choose(Someone.in(Role.CITY, PINGYAO), PINGYAO, "INDUSTRY", "", 0);

        for (var other :
                List.of(Someone.in(Role.CITY, TAIGU), Someone.in(Role.PROVINCE, SHANXI), Someone.in(Role.SAMR, null))) {
            assertThatThrownBy(() -> choices.choose(other, PINGYAO, "INDUSTRY", "", 1))
                    .isInstanceOf(Refusal.Forbidden.class);
        }
        var hebei = Someone.in(Role.PROVINCE, new RegionCode("130000"));
        assertThatThrownBy(() -> choices.decide(hebei, PINGYAO, TypeAction.CONFIRM, "", 1))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void aDecisionOnAnOutdatedChoiceIsAConflict() {
        var city = Someone.in(Role.CITY, TAIGU);
        choices.choose(city, TAIGU, "INDUSTRY", "", 0);
        choices.choose(city, TAIGU, "ECOLOGY", "", 1);

        assertThatThrownBy(() -> choices.decide(Someone.in(Role.PROVINCE, SHANXI), TAIGU, TypeAction.CONFIRM, "", 1))
                .isInstanceOf(Refusal.Conflict.class);
    }
}
