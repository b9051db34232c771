package org.qiangxian.adjustment;

import java.util.UUID;
import org.qiangxian.PlatformTest;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Brings a case to every status and checks every desk. */
@PlatformTest
@Transactional
@Walks(AdjustmentAction.class)
class AdjustmentWalkTests extends TableWalk<AdjustmentStatus, AdjustmentAction> {

    @Autowired
    Adjusting adjusting;

    @Autowired
    Reviews reviews;

    @Override
    protected Stood<AdjustmentAction> stand(AdjustmentStatus state) {
        var kind = IncidentKind.QUALITY;
        return switch (state) {
            case NONE -> Stood.nothing(key -> key.startsWith("adjustment/"));
            case CLUE -> {
                var id = adjusting.clue(kind);
                yield none(id).and(AdjustmentAction.OPEN, Adjusting.OPENER, key(id))
                        .and(AdjustmentAction.SET_ASIDE_CLUE, Adjusting.OPENER, key(id));
            }
            case OPENED -> {
                var id = adjusting.opened(kind);
                yield none(id).and(AdjustmentAction.TELL, Adjusting.OPENER, key(id));
            }
            case HEARING -> {
                var id = adjusting.told(kind);
                yield none(id).and(AdjustmentAction.REPLY, Adjusting.CITY, key(id))
                        .and(AdjustmentAction.COMMENT, Adjusting.PROVINCE, key(id) + "/province");
            }
            case HEARD -> {
                var id = adjusting.heard(kind);
                yield none(id).and(AdjustmentAction.PROPOSE, Adjusting.OPENER, key(id));
            }
            case PROPOSED -> {
                var id = adjusting.proposed(adjusting.heard(kind), RulingOutcome.NONE, "", Course.GO_ON);
                yield none(id).and(AdjustmentAction.DECIDE, Adjusting.DECIDER, key(id));
            }
            case IN_FORCE -> none(adjusting.decided(kind, RulingOutcome.SUSPEND, "2026-06-30"));
            case REVIEWING -> {
                var id = adjusting.reviewing(kind, RulingOutcome.SUSPEND, "2026-06-30");
                yield none(id).and(AdjustmentAction.UPHOLD, Adjusting.REVIEWER, key(id))
                        .and(AdjustmentAction.REVOKE, Adjusting.REVIEWER, key(id));
            }
            case OVER -> {
                var id = adjusting.decided(kind, RulingOutcome.NONE, "");
                clock.stopAt(NOW.plusSeconds(40L * 86400));
                adjusting.press(Adjusting.OPENER, id, AdjustmentAction.FINISH);
                yield none(id);
            }
            case SET_ASIDE -> {
                var id = adjusting.clue(kind);
                adjusting.press(Adjusting.OPENER, id, AdjustmentAction.SET_ASIDE_CLUE);
                yield none(id);
            }
            case CORRECTED -> {
                var id = adjusting.reviewing(kind, RulingOutcome.SUSPEND, "2026-06-30");
                reviews.answer(Adjusting.REVIEWER, id, AdjustmentAction.REVOKE, adjusting.document(), Seen.NOTHING);
                yield none(id);
            }
        };
    }

    private static String key(UUID id) {
        return "adjustment/" + id;
    }

    private static Stood<AdjustmentAction> none(UUID id) {
        return Stood.nothing(key -> key.startsWith(key(id)));
    }
}
