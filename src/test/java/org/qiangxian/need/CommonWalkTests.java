package org.qiangxian.need;

import static org.assertj.core.api.Assertions.assertThat;

import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Brings a common question to every status and checks every desk (R93). */
@PlatformTest
@Transactional
@Walks(CommonAction.class)
class CommonWalkTests extends TableWalk<CommonStatus, CommonAction> {

    @Autowired
    Needing needing;

    @Autowired
    Commons commons;

    @Override
    protected Stood<CommonAction> stand(CommonStatus state) {
        return switch (state) {
            case NONE -> of(needing.closed(), state);
            case OFFERED -> {
                var need = needing.offered();
                yield of(need, state).and(CommonAction.AGREE, Needing.CITY, need.matter() + "/common");
            }
            case LISTED -> {
                var need = needing.offered();
                commons.agree(Needing.CITY, need.id(), Seen.NOTHING);
                yield of(need, state);
            }
            case DECLINED -> {
                var need = needing.offered();
                commons.decline(Needing.CITY, need.id(), Seen.NOTHING);
                yield of(need, state);
            }
        };
    }

    private Stood<CommonAction> of(Need need, CommonStatus state) {
        assertThat(commons.of(need).map(Common::status).orElse(CommonStatus.NONE))
                .isEqualTo(state);
        return Stood.nothing(key -> key.equals(need.matter() + "/common"));
    }
}
