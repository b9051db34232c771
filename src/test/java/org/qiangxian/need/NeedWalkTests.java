package org.qiangxian.need;

import static org.assertj.core.api.Assertions.assertThat;

import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Brings a need to every status and checks every desk (R93). */
@PlatformTest
@Transactional
@Walks(NeedAction.class)
class NeedWalkTests extends TableWalk<NeedStatus, NeedAction> {

    @Autowired
    Needing needing;

    @Override
    protected Stood<NeedAction> stand(NeedStatus state) {
        return switch (state) {
            case NONE -> Stood.nothing(key -> false);
            case ASKED -> {
                var need = needing.asked();
                yield of(need, state).and(NeedAction.ACCEPT, Needing.BUREAU, need.matter());
            }
            case ACCEPTED -> {
                var need = needing.accepted();
                yield of(need, state).and(NeedAction.ANSWER, Needing.BUREAU, need.matter());
            }
            case ANSWERED -> {
                var need = needing.answered();
                yield of(need, state).and(NeedAction.CLOSE, Needing.CITY, need.matter());
            }
            case CLOSED -> of(needing.closed(), state);
        };
    }

    private static Stood<NeedAction> of(Need need, NeedStatus state) {
        assertThat(need.status()).isEqualTo(state);
        return Stood.nothing(key -> key.equals(need.matter()));
    }
}
