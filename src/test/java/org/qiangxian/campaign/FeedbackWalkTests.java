package org.qiangxian.campaign;

import java.util.Set;
import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every status of feedback on every desk: it waits for its unit once the month is over, then for the province, and
 * afterwards for nobody.
 */
@PlatformTest
@Transactional
@Walks(FeedbackAction.class)
class FeedbackWalkTests extends TableWalk<FeedbackStatus, FeedbackAction> {

    @Autowired
    Campaigning campaigning;

    @Override
    protected Stood<FeedbackAction> stand(FeedbackStatus state) {
        var campaign = campaigning.published();
        campaigning.post(Campaigning.ASSOCIATION);
        var city = Feedback.matter(campaign.id(), "140728");
        var province = Feedback.matter(campaign.id(), "140000");
        var association = Feedback.matter(
                campaign.id(), Campaigning.ASSOCIATION.organisation().toString());
        var all = Set.of(city, province, association);
        return switch (state) {
            case LATER -> {
                clock.stopAt(Campaigning.MONTH);
                yield Stood.nothing(all::contains);
            }
            case ASKED -> {
                clock.stopAt(Campaigning.AFTER);
                yield Stood.<FeedbackAction>nothing(all::contains)
                        .and(FeedbackAction.SEND, Campaigning.CITY, city)
                        .and(FeedbackAction.SEND_NOTHING, Campaigning.CITY, city)
                        .and(FeedbackAction.REPORT, Campaigning.PROVINCE, province)
                        .and(FeedbackAction.REPORT_NOTHING, Campaigning.ASSOCIATION, association);
            }
            case OVER -> {
                clock.stopAt(Campaigning.LATE);
                yield Stood.nothing(all::contains);
            }
            case AT_PROVINCE -> {
                campaigning.sent(Campaigning.CITY);
                yield Stood.<FeedbackAction>nothing(city::equals).and(FeedbackAction.PASS, Campaigning.PROVINCE, city);
            }
            case ARRIVED -> {
                campaigning.passed();
                campaigning.sent(Campaigning.PROVINCE);
                campaigning.sent(Campaigning.ASSOCIATION);
                yield Stood.nothing(all::contains);
            }
        };
    }
}
