package org.qiangxian.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** R60: 完成总结 waits on its city's desk; nothing else of a pilot as a whole waits for anybody. */
@PlatformTest
@Transactional
@Walks(PilotAction.class)
class PilotWalkTests extends TableWalk<PilotStatus, PilotAction> {

    @Autowired
    Piloting piloting;

    @Override
    protected Stood<PilotAction> stand(PilotStatus state) {
        var pilot = piloting.at(state, "990123");
        assertThat(pilot.status()).isEqualTo(state);
        var key = PilotTurns.closing(pilot.id());
        Stood<PilotAction> nothing = Stood.nothing(key::equals);
        return state == PilotStatus.CLOSING ? nothing.and(PilotAction.COMPLETE, Actors.city("990123"), key) : nothing;
    }
}
