package org.qiangxian.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The formal check is no turn of its own: what has arrived waits for the argument of 总局 from its arrival on. */
@PlatformTest
@Transactional
@Walks(CheckAction.class)
class CheckWalkTests extends TableWalk<CheckAction.Standing, CheckAction> {

    @Autowired
    Arrived arrived;

    @Autowired
    FormalChecks checks;

    @Autowired
    ArrivedProposals proposals;

    @Override
    protected Stood<CheckAction> stand(CheckAction.Standing state) {
        var id = arrived.forwarded(arrived.call(), "990121");
        switch (state) {
            case UNCHECKED -> {}
            case FAILED -> checks.check(Arrived.SAMR, id, Map.of());
            case PASSED -> arrived.pass(id);
        }
        assertThat(CheckAction.Standing.of(checks.recorded(proposals.get(id)))).isEqualTo(state);
        return Stood.nothing(key -> key.contains(id.toString()));
    }
}
