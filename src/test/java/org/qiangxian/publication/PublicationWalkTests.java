package org.qiangxian.publication;

import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Brings a publication to every status and checks every desk. */
@PlatformTest
@Transactional
@Walks(PublicationAction.class)
class PublicationWalkTests extends TableWalk<PublicationStatus, PublicationAction> {

    @Autowired
    Drafting drafting;

    @Autowired
    Signing signing;

    @Autowired
    PublicationRepository repository;

    @Override
    protected Stood<PublicationAction> stand(PublicationStatus state) {
        var office = new Office(drafting, signing, repository);
        var id = office.drafted(Papers.FIRST, Papers.notice());
        var key = "publication/" + id;
        var matter = Stood.<PublicationAction>nothing(key::equals);
        if (state == PublicationStatus.DRAFT) {
            return matter;
        }
        if (state == PublicationStatus.DISCARDED) {
            drafting.act(Papers.FIRST, id, PublicationAction.DISCARD, "");
            return matter;
        }
        drafting.save(Papers.FIRST, id, 1, Papers.notice().form(), true);
        switch (state) {
            case TO_SIGN -> {
                return matter.and(PublicationAction.ISSUE, Papers.SECOND, key)
                        .and(PublicationAction.RETURN, Papers.SECOND, key);
            }
            case RETURNED -> {
                drafting.act(Papers.SECOND, id, PublicationAction.RETURN, "请写明时间");
                return matter.and(PublicationAction.SUBMIT, Papers.FIRST, key);
            }
            case ISSUED, WITHDRAWN, REPLACED, DRAFT, DISCARDED -> signing.issue(Papers.SECOND, id, 2);
        }
        if (state == PublicationStatus.WITHDRAWN) {
            signing.withdraw(Papers.FIRST, id, "内容有误");
        }
        if (state == PublicationStatus.REPLACED) {
            office.issued(Papers.notice().with("replaces", id.toString()));
        }
        return matter;
    }
}
