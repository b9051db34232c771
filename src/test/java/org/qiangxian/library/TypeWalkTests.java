package org.qiangxian.library;

import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Brings a city's type to every status and checks every desk. */
@PlatformTest
@Transactional
@Walks(TypeAction.class)
class TypeWalkTests extends TableWalk<TypeStatus, TypeAction> {

    private static final RegionCode CODE = new RegionCode("140728");
    private static final Actor CITY = Actors.city("140728");
    private static final Actor PROVINCE = Actors.province("140000");

    @Autowired
    TypeChoices choices;

    @Override
    protected Stood<TypeAction> stand(TypeStatus state) {
        var key = "type/" + CODE;
        var matter = Stood.<TypeAction>nothing(key::equals);
        if (state == TypeStatus.NONE) {
            return matter;
        }
        choices.choose(CITY, CODE, "INDUSTRY", "文旅装备", 0);
        return switch (state) {
            case NONE, CHOSEN -> matter.and(TypeAction.CONFIRM, PROVINCE, key).and(TypeAction.RETURN, PROVINCE, key);
            case CONFIRMED -> {
                choices.decide(PROVINCE, CODE, TypeAction.CONFIRM, "", 1);
                yield matter;
            }
            case RETURNED -> {
                choices.decide(PROVINCE, CODE, TypeAction.RETURN, "请再斟酌", 1);
                yield matter.and(TypeAction.CHOOSE, CITY, key);
            }
        };
    }
}
