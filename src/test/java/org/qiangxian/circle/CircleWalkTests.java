package org.qiangxian.circle;

import static org.assertj.core.api.Assertions.assertThat;

import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Every standing of a county in a circle: nothing of it waits on any desk. */
@PlatformTest
@Transactional
@Walks(CircleAction.class)
class CircleWalkTests extends TableWalk<CircleStatus, CircleAction> {

    @Autowired
    Circling circling;

    @Autowired
    Joining joining;

    @Override
    protected Stood<CircleAction> stand(CircleStatus state) {
        switch (state) {
            case OUTSIDE -> circling.offered();
            case JOINED -> circling.joined();
            case READABLE -> circling.readable();
        }
        var status = joining.current(Circling.UNIT).map(Participation::status).orElse(CircleStatus.OUTSIDE);
        assertThat(status).isEqualTo(state);
        return Stood.nothing(key -> key.startsWith("circle"));
    }
}
