package org.qiangxian.partner;

import org.qiangxian.PlatformTest;
import org.qiangxian.application.Drafts;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Brings a consent to every status and checks every desk. */
@PlatformTest
@Transactional
@Walks(PartnerAction.class)
class PartnerWalkTests extends TableWalk<PartnerStatus, PartnerAction> {

    @Autowired
    Partners partners;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient jdbc;

    @Override
    protected Stood<PartnerAction> stand(PartnerStatus state) {
        var joint = new Joint(partners, drafts, jdbc);
        var id = joint.asked();
        var key = "partner/" + id;
        var matter = Stood.<PartnerAction>nothing(key::equals);
        switch (state) {
            case ASKED -> {
                return matter.and(PartnerAction.AGREE, Joint.PARTNER, key)
                        .and(PartnerAction.REFUSE, Joint.PARTNER, key);
            }
            case AGREED -> joint.answered(id, PartnerAction.AGREE, "");
            case REFUSED -> joint.answered(id, PartnerAction.REFUSE, "");
            case TAKEN_BACK -> {
                joint.answered(id, PartnerAction.AGREE, "");
                joint.answered(id, PartnerAction.TAKE_BACK, "");
            }
            case REMOVED -> partners.remove(Joint.COUNTY, joint.of(id), id);
        }
        return matter;
    }
}
