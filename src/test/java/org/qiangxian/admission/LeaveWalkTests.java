package org.qiangxian.admission;

import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Brings a leaving member to every status and checks every desk. */
@PlatformTest
@Transactional
@Walks(LeaveAction.class)
class LeaveWalkTests extends TableWalk<LeaveStatus, LeaveAction> {

    private static final Actor CITY = Actors.city("990121");
    private static final Actor SAMR = Actors.demonstration(Actors.samr());

    @Autowired
    Leavings leavings;

    @Autowired
    Applying applying;

    @Override
    protected Stood<LeaveAction> stand(LeaveStatus state) {
        var none = Stood.<LeaveAction>nothing(key -> key.startsWith("leaving/"));
        if (state == LeaveStatus.NONE) {
            return none;
        }
        applying.leave(CITY, "");
        var leaving = leavings.open().getFirst();
        return switch (state) {
            case NONE, ASKED -> none.and(LeaveAction.ACKNOWLEDGE, SAMR, leaving.key());
            case REVOKED -> {
                leavings.revoke(CITY);
                yield none;
            }
            case ENDED -> {
                leavings.acknowledge(SAMR, leaving.id());
                yield none;
            }
        };
    }
}
