package org.qiangxian.campaign;

import java.util.List;
import java.util.Map;
import org.qiangxian.shell.Option;

/** The notice of a campaign to write. */
public record CampaignEditPage(
        Campaign campaign, CampaignForm form, List<Option> annexes, boolean amending, Map<String, String> errors) {

    CampaignEditPage with(CampaignForm typed, Map<String, String> remarks) {
        return new CampaignEditPage(campaign, typed, annexes, amending, remarks);
    }
}
