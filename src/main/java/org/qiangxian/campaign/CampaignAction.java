package org.qiangxian.campaign;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;
import org.qiangxian.procedure.Row.Needs;

/** What 总局 may do with the campaign of a year. These rows are the whole workflow; none of it waits on a desk. */
public enum CampaignAction implements Act<CampaignStatus> {
    BEGIN(samr("起草下一年").may(CampaignStatus.NONE).to(CampaignStatus.DRAFT)),
    SAVE(samr("保存草稿").may(CampaignStatus.DRAFT).to(CampaignStatus.DRAFT)),
    DISCARD(samr("放弃草稿").may(CampaignStatus.DRAFT).to(CampaignStatus.DISCARDED)),
    PUBLISH(samr("发布").may(CampaignStatus.DRAFT).to(CampaignStatus.PUBLISHED)),
    AMEND(samr("更正").may(CampaignStatus.PUBLISHED).to(CampaignStatus.PUBLISHED).needs(Needs.REASON));

    private final Row<CampaignStatus> row;

    CampaignAction(Row<CampaignStatus> row) {
        this.row = row;
    }

    private static Row<CampaignStatus> samr(String label) {
        return Row.of(label, Role.SAMR);
    }

    @Override
    public Row<CampaignStatus> row() {
        return row;
    }
}
