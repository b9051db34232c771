package org.qiangxian.campaign;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** Something was done with the campaign of a year. */
record CampaignMoved(UUID id, int year, CampaignAction action, boolean fictional) implements Fact {

    @Override
    public String kind() {
        return "质量月" + action.label();
    }

    @Override
    public String about() {
        return String.valueOf(year);
    }
}
