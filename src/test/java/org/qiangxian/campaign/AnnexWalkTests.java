package org.qiangxian.campaign;

import java.util.List;
import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Every status of an annex: it waits only for the person who is looking at it. */
@PlatformTest
@Transactional
@Walks(AnnexAction.class)
class AnnexWalkTests extends TableWalk<AnnexStatus, AnnexAction> {

    @Autowired
    Campaigning campaigning;

    @Autowired
    AnnexImports annexes;

    @Override
    protected Stood<AnnexAction> stand(AnnexStatus state) {
        campaigning.published();
        if (state != AnnexStatus.NONE) {
            var file = annexes.keep(
                    Campaigning.SAMR, campaigning.campaign(), AnnexKind.DEPARTMENTS, "1", "附件1.xlsx", List.of());
            switch (state) {
                case TAKEN ->
                    annexes.take(
                            Campaigning.SAMR,
                            file.id(),
                            annexes.difference(Campaigning.SAMR, file).mark());
                case DROPPED -> annexes.drop(Campaigning.SAMR, file.id());
                default -> {}
            }
        }
        return Stood.nothing(key -> key.startsWith("annex"));
    }
}
