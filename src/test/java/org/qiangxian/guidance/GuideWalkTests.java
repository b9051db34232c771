package org.qiangxian.guidance;

import java.util.UUID;
import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Brings the draft of a guiding document to every status and checks every desk. */
@PlatformTest
@Transactional
@Walks(GuideAction.class)
class GuideWalkTests extends TableWalk<GuideStatus, GuideAction> {

    @Autowired
    Guiding guiding;

    @Autowired
    Remarking remarking;

    @Autowired
    Writing writing;

    @Override
    protected Stood<GuideAction> stand(GuideStatus state) {
        return switch (state) {
            case DRAFT -> matter(guiding.drafted());
            case OPEN -> {
                var id = guiding.opened();
                remarking.nothing(Guiding.OTHER, id);
                var key = "guidance/%s/990121".formatted(id);
                yield matter(id).and(GuideAction.REMARK, Guiding.UNIT, key).and(GuideAction.NOTHING, Guiding.UNIT, key);
            }
            case ANSWERING -> {
                var id = guiding.over();
                var key = "guidance/" + id;
                yield matter(id).and(GuideAction.ANSWER, Guiding.SAMR, key).and(GuideAction.PREPARE, Guiding.SAMR, key);
            }
            case PREPARED -> matter(guiding.prepared());
            case DISCARDED -> {
                var id = guiding.opened();
                writing.discard(Guiding.SAMR, id, "并入另一份文件");
                yield matter(id);
            }
        };
    }

    private static Stood<GuideAction> matter(UUID id) {
        return Stood.nothing(key -> key.startsWith("guidance/" + id));
    }
}
