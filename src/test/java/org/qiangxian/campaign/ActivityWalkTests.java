package org.qiangxian.campaign;

import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Every status of an activity: it is voluntary and waits on no desk. */
@PlatformTest
@Transactional
@Walks(ActivityAction.class)
class ActivityWalkTests extends TableWalk<ActivityStatus, ActivityAction> {

    @Autowired
    Campaigning campaigning;

    @Autowired
    Activities activities;

    @Override
    protected Stood<ActivityAction> stand(ActivityStatus state) {
        campaigning.published();
        switch (state) {
            case NONE -> {}
            case LISTED -> campaigning.activity(Campaigning.CITY);
            case CANCELLED ->
                activities.cancel(
                        Campaigning.CITY, campaigning.activity(Campaigning.CITY).id(), "天气原因", Seen.NOTHING);
        }
        return Stood.nothing(key -> key.startsWith(Activity.KIND + "/"));
    }
}
