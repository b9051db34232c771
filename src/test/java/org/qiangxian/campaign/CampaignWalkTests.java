package org.qiangxian.campaign;

import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Every status of the campaign of a year: it waits on no desk. */
@PlatformTest
@Transactional
@Walks(CampaignAction.class)
class CampaignWalkTests extends TableWalk<CampaignStatus, CampaignAction> {

    @Autowired
    Campaigning campaigning;

    @Autowired
    CampaignWriting writing;

    @Override
    protected Stood<CampaignAction> stand(CampaignStatus state) {
        switch (state) {
            case NONE -> {}
            case DRAFT -> campaigning.drafted();
            case PUBLISHED -> campaigning.published();
            case DISCARDED -> {
                campaigning.drafted();
                writing.discard(Campaigning.SAMR, Campaigning.KEY);
            }
        }
        return Stood.nothing(key -> key.startsWith(Campaign.KIND + "/"));
    }
}
