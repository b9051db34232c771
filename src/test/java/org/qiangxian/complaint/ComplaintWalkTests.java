package org.qiangxian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a complaint to every status: it waits on the handler's desk and never on the desk of the accused (R2, R110).
 */
@PlatformTest
@Transactional
@Walks(ComplaintAction.class)
class ComplaintWalkTests extends TableWalk<ComplaintStatus, ComplaintAction> {

    @Autowired
    Complaining complaining;

    @Override
    protected Stood<ComplaintAction> stand(ComplaintStatus state) {
        return switch (state) {
            case RECEIVED -> {
                var complaint = complaining.received();
                yield of(complaint, state).and(ComplaintAction.ACCEPT, Complaining.BUREAU, complaint.matter());
            }
            case ACCEPTED -> {
                var complaint = complaining.accepted();
                yield of(complaint, state).and(ComplaintAction.ANSWER, Complaining.BUREAU, complaint.matter());
            }
            case ANSWERED -> of(complaining.answered(), state);
            case TRANSFERRED -> of(complaining.transferred(), state);
            case OBJECTION -> Stood.nothing(key -> false);
            case CLOSED -> of(complaining.closed(), state);
        };
    }

    private static Stood<ComplaintAction> of(Complaint complaint, ComplaintStatus state) {
        assertThat(complaint.status()).isEqualTo(state);
        return Stood.nothing(key -> key.equals(complaint.matter()));
    }
}
