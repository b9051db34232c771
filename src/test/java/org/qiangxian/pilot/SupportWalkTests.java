package org.qiangxian.pilot;

import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** R77: a record of support waits for the confirmation of its city, and afterwards for nobody. */
@PlatformTest
@Transactional
@Walks(SupportAction.class)
class SupportWalkTests extends TableWalk<SupportStatus, SupportAction> {

    private static final Actor CITY = Actors.city("990123");

    @Autowired
    Piloting piloting;

    @Autowired
    Supports supports;

    @Autowired
    SupportRepository repository;

    @Override
    protected Stood<SupportAction> stand(SupportStatus state) {
        var pilot = piloting.at(PilotStatus.UNDER_WAY, "990123");
        supports.record(Actors.province("990000"), pilot.id(), Piloting.support());
        var support = repository.of(pilot.id()).getFirst();
        switch (state) {
            case RECORDED -> {}
            case CONFIRMED -> supports.answer(CITY, pilot.id(), support.id(), SupportAction.CONFIRM, "");
            case REFUSED -> supports.answer(CITY, pilot.id(), support.id(), SupportAction.REFUSE, "没有来过。");
        }
        var key = "pilot/%s/support/%s".formatted(pilot.id(), support.id());
        Stood<SupportAction> nothing = Stood.nothing(key::equals);
        return state == SupportStatus.RECORDED
                ? nothing.and(SupportAction.CONFIRM, CITY, key).and(SupportAction.REFUSE, CITY, key)
                : nothing;
    }
}
