package org.qiangxian.call;

import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A draft of a call is nobody's turn, and cities begin in a published call by themselves. */
@PlatformTest
@Transactional
@Walks(CallAction.class)
class CallWalkTests extends TableWalk<CallStatus, CallAction> {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CallDrafts drafts;

    @Override
    protected Stood<CallAction> stand(CallStatus state) {
        var call =
                switch (state) {
                    case DRAFT -> drafts.draftFrom(Actors.samr(), DeliveredCalls.CALL_2025, 2027);
                    case PUBLISHED -> TestCalls.open(jdbc);
                };
        return Stood.nothing(key -> key.contains(call.toString()) && !key.startsWith("start/"));
    }
}
