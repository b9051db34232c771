package org.qiangxian.partner;

import java.util.UUID;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/**
 * Something was done about a partner of a proposal.
 *
 * @param unit the partner
 */
record PartnerMoved(UUID id, ApplicationId application, RegionCode unit, PartnerAction action) implements Fact {

    @Override
    public String kind() {
        return "合作城市：" + action.label();
    }

    @Override
    public String about() {
        return unit.value() + " " + application;
    }
}
