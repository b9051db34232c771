package org.qiangxian.campaign;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.qiangxian.ledger.Duty;
import org.qiangxian.ledger.DutySource;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** What a campaign asks of each member and province in its year: five minutes, or one click where nothing was held (R3). */
@Component
class FeedbackDuties implements DutySource {

    private final CampaignRepository campaigns;
    private final FeedbackAsked asked;
    private final Units units;

    FeedbackDuties(CampaignRepository campaigns, FeedbackAsked asked, Units units) {
        this.campaigns = campaigns;
        this.asked = asked;
        this.units = units;
    }

    @Override
    public List<Duty> duties(int year) {
        return asking().filter(each -> each.year() == year)
                .flatMap(this::duties)
                .toList();
    }

    @Override
    public List<Integer> years() {
        return asking().map(Campaign::year).distinct().toList();
    }

    private Stream<Campaign> asking() {
        return campaigns.all().stream()
                .filter(each -> each.status() == CampaignStatus.PUBLISHED && each.feedbackUntil() != null);
    }

    private Stream<Duty> duties(Campaign campaign) {
        var ends = campaign.definition().ends();
        return Stream.concat(
                asked.cities(campaign.fictional(), ends).stream().map(member -> duty(campaign, member.code(), true)),
                asked.provinces(campaign.fictional(), ends).stream().map(code -> duty(campaign, code, false)));
    }

    private Duty duty(Campaign campaign, RegionCode unit, boolean city) {
        return new Duty(
                unit,
                city ? units.province(unit) : unit,
                city,
                "“质量月”活动情况反馈（没有开展的一键说明）",
                campaign.definition().notice().number().isEmpty()
                        ? "质量月"
                        : campaign.definition().notice().number(),
                "市场监管总局",
                "至%s".formatted(Chinese.date(Objects.requireNonNull(campaign.feedbackUntil()))),
                campaign.path(),
                Feedback.MINUTES,
                campaign.fictional(),
                false);
    }
}
