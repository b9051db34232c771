package org.qiangxian.need;

import static org.assertj.core.api.Assertions.assertThat;

import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Brings the part of one who answers to every status and checks every desk (R97). */
@PlatformTest
@Transactional
@Walks(AssignmentAction.class)
class AssignmentWalkTests extends TableWalk<AssignmentStatus, AssignmentAction> {

    @Autowired
    Needing needing;

    @Override
    protected Stood<AssignmentAction> stand(AssignmentStatus state) {
        return switch (state) {
            case NONE -> Stood.nothing(key -> false);
            case WAITING -> {
                var part = needing.assigned();
                yield of(part, state).and(AssignmentAction.REPLY, Needing.BUREAU, part.matter());
            }
            case ANSWERED -> of(needing.replied(), state);
            case REVOKED -> of(needing.revoked(), state);
        };
    }

    private static Stood<AssignmentAction> of(Assignment part, AssignmentStatus state) {
        assertThat(part.status()).isEqualTo(state);
        return Stood.nothing(key -> key.equals(part.matter()));
    }
}
