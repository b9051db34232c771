package org.qiangxian.campaign;

import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.account.Role;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.RegionCode;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each whom it concerns, once. */
@Component
class CampaignNotices {

    private final Notices notices;
    private final CampaignRepository campaigns;
    private final FeedbackAsked asked;
    private final FeedbackRepository feedback;

    CampaignNotices(Notices notices, CampaignRepository campaigns, FeedbackAsked asked, FeedbackRepository feedback) {
        this.notices = notices;
        this.campaigns = campaigns;
        this.asked = asked;
        this.feedback = feedback;
    }

    @EventListener
    void on(CampaignMoved moved) {
        if (moved.action() != CampaignAction.PUBLISH) {
            return;
        }
        var campaign = campaigns.find(moved.id()).orElseThrow();
        notices.tell(
                everybody(campaign),
                "%s已发布：%s".formatted(campaign.title(), campaign.definition().theme()),
                "%s。活动自愿参加，不向企业收费；愿意列入的，在平台上勾选或填写。反馈的最后一天：%s；没有开展的，一键说明。"
                        .formatted(campaign.definition().period(), campaign.feedbackWords()),
                campaign.path(),
                "campaign/%s/published".formatted(campaign.id()));
    }

    private List<Recipient> everybody(Campaign campaign) {
        var ends = campaign.definition().ends();
        boolean fictional = campaign.fictional();
        return Stream.of(
                        asked.cities(fictional, ends).stream()
                                .map(member -> apart(fictional, Recipient.city(member.code()))),
                        asked.provinces(fictional, ends).stream()
                                .map(code -> apart(fictional, Recipient.province(code))),
                        Stream.of(Recipient.holders(Role.ORGANISER, null).demonstration(fictional)))
                .flatMap(each -> each)
                .toList();
    }

    @EventListener
    void on(FeedbackMoved moved) {
        if (moved.action() != FeedbackAction.PASS) {
            return;
        }
        var campaign = campaigns.find(moved.id()).orElseThrow();
        var sent = feedback.find(moved.id(), moved.unit()).orElseThrow();
        notices.tell(
                List.of(apart(campaign.fictional(), Recipient.city(new RegionCode(sent.unit())))),
                "“质量月”反馈已由省局转报总局",
                "不用再办理。",
                Feedbacks.path(campaign, sent.unit()),
                "monthfeedback/%s/%s/%d".formatted(moved.id(), moved.unit(), moved.number()));
    }

    /** A demonstration account gets no message about a real place. */
    private static Recipient apart(boolean fictional, Recipient all) {
        return fictional ? all : all.demonstration(false);
    }
}
