package org.qiangxian.promotion;

import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** R90: brings a recommendation to every status and checks every desk. */
@PlatformTest
@Transactional
@Walks(PromotionAction.class)
class PromotionWalkTests extends TableWalk<PromotionStatus, PromotionAction> {

    @Autowired
    Promoting promoting;

    @Override
    protected Stood<PromotionAction> stand(PromotionStatus state) {
        if (state == PromotionStatus.NONE) {
            var report = promoting.read();
            return Stood.nothing(key ->
                    promoting.of(report).stream().anyMatch(it -> it.matter().equals(key)));
        }
        var it = promoting.at(state);
        var none = Stood.<PromotionAction>nothing(key -> key.equals(it.matter()));
        return switch (state) {
            case PROPOSED ->
                none.and(PromotionAction.AGREE, Promoting.CITY, it.matter())
                        .and(PromotionAction.DECLINE, Promoting.CITY, it.matter());
            case AGREED -> none.and(PromotionAction.NOTE, Promoting.SAMR, it.matter());
            case NONE, DECLINED, NOTED, WITHDRAWN -> none;
        };
    }
}
