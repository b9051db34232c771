package org.qiangxian.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.shell.Consequences;
import org.qiangxian.shell.Option;
import org.springframework.stereotype.Component;

/** Puts together the pages of campaigns in the workspace. */
@Component
class CampaignPages {

    private final Campaigns campaigns;
    private final CampaignWriting writing;
    private final CampaignParts parts;
    private final CampaignStepRepository steps;
    private final CampaignCost cost;

    CampaignPages(
            Campaigns campaigns,
            CampaignWriting writing,
            CampaignParts parts,
            CampaignStepRepository steps,
            CampaignCost cost) {
        this.campaigns = campaigns;
        this.writing = writing;
        this.parts = parts;
        this.steps = steps;
        this.cost = cost;
    }

    CampaignListPage list(Actor actor) {
        return new CampaignListPage(
                campaigns.list(actor),
                actor.is(Role.SAMR)
                        ? List.of(Button.post("起草%d年的“质量月”".formatted(writing.nextYear(actor)), Campaigns.PATH)
                                .noting("照上一年的通知，主题、文号和日期另填")
                                .unless(writing.against(actor)))
                        : List.of());
    }

    CampaignShowPage show(Actor actor, String key) {
        var campaign = campaigns.get(actor, key);
        return new CampaignShowPage(
                campaign,
                trail(campaign),
                buttons(actor, campaign),
                parts.own(actor, campaign),
                parts.ticks(actor, campaign),
                MonthPages.areas(campaign),
                parts.feedback(actor, campaign),
                parts.below(actor, campaign),
                parts.annexes(actor, campaign),
                parts.read(actor, campaign),
                campaign.closed(campaigns.today()),
                TickForm.EMPTY,
                Map.of());
    }

    private Trail trail(Campaign campaign) {
        var log = Step.latestFirst(steps.of(campaign.matter()).stream());
        return Trail.at(campaign.status().label(), log.isEmpty() ? null : campaign.since(), cost.now())
                .without(campaign.status() == CampaignStatus.DRAFT ? "发布以前只有总局看得到。" : "所有人可以查看；列入活动自愿。")
                .log(log);
    }

    private static List<Button> buttons(Actor actor, Campaign campaign) {
        var buttons = new ArrayList<Button>();
        if (!Campaigns.mine(actor, campaign)) {
            return buttons;
        }
        for (var action : Act.open(CampaignAction.values(), campaign.status(), actor.role())) {
            switch (action) {
                case SAVE, AMEND ->
                    buttons.add(Button.link(action == CampaignAction.SAVE ? "修改草稿" : "更正", campaign.path() + "/edit"));
                case PUBLISH ->
                    buttons.add(Button.link(action.label(), campaign.path() + "/publish")
                            .first()
                            .unless(CampaignWriting.unready(campaign)));
                case DISCARD -> buttons.add(Button.link(action.label(), campaign.path() + "/discard"));
                case BEGIN -> {}
            }
        }
        return buttons;
    }

    /** The form for a campaign's notice; refuses an actor who may not write it. */
    CampaignEditPage edit(Actor actor, String key) {
        actor.require(Role.SAMR);
        var campaign = campaigns.get(actor, key);
        if (!Campaigns.mine(actor, campaign)) {
            throw Campaign.unknown();
        }
        return new CampaignEditPage(
                campaign,
                CampaignForm.of(campaign),
                Option.of(AnnexKind.values(), AnnexKind::label),
                campaign.status() == CampaignStatus.PUBLISHED,
                Map.of());
    }

    /** What follows from publishing: who is told, what is asked of whom, and what the year comes to. */
    Consequences publishing(Actor actor, String key) {
        var campaign = edit(actor, key).campaign();
        return deed(campaign, "发布", "/publish")
                .follows("所有人可以在“质量月”页面看到通知、主题和活动日历。")
                .follows("参加的城市、省局、部门和协会各收到一条消息；列入活动自愿。")
                .follows(cost.words(campaign))
                .follows("发布以后可以更正，每次更正写明理由，原来的内容保留；不能收回。")
                .unless(CampaignWriting.unready(campaign));
    }

    Consequences discarding(Actor actor, String key) {
        var campaign = edit(actor, key).campaign();
        return deed(campaign, "放弃草稿", "/discard")
                .follows("草稿不再使用，已经写的不带到新的草稿。")
                .follows("可以照上一年重新起草%d年的“质量月”。".formatted(campaign.year()))
                .follows("没有任何单位收到过消息，往年的内容不变。")
                .unless(campaign.status() == CampaignStatus.DRAFT ? "" : "%s已经发布，不能再放弃。".formatted(campaign.title()));
    }

    private static Consequences deed(Campaign campaign, String title, String act) {
        return Consequences.of(title, campaign.title(), campaign.path() + act, "确认" + title, campaign.path())
                .under(Campaigns.PATH, "质量月", campaign.path(), campaign.title());
    }
}
