package org.qiangxian.circle;

import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Both standings of a bureau's circle: nothing of it waits on any desk. */
@PlatformTest
@Transactional
@Walks(OfferAction.class)
class OfferWalkTests extends TableWalk<OfferStatus, OfferAction> {

    @Autowired
    Circling circling;

    @Override
    protected Stood<OfferAction> stand(OfferStatus state) {
        if (state == OfferStatus.OPEN) {
            circling.offered();
        }
        return Stood.nothing(key -> key.startsWith("circle"));
    }
}
