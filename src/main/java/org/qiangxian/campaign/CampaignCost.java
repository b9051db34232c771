package org.qiangxian.campaign;

import java.time.Clock;
import java.time.Instant;
import org.qiangxian.ledger.Budget;
import org.qiangxian.ledger.Ledger;
import org.springframework.stereotype.Component;

/** What a campaign asks of its members, in words, before it is published (R3). */
@Component
class CampaignCost {

    private final FeedbackAsked asked;
    private final Budget budget;
    private final Clock clock;

    CampaignCost(FeedbackAsked asked, Budget budget, Clock clock) {
        this.asked = asked;
        this.budget = budget;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** 22 个城市 × 5 分钟 = 1.8 小时, and what a city's year comes to with it; empty where no feedback is asked. */
    String words(Campaign campaign) {
        var cities = asked.cities(campaign.fictional(), campaign.definition().ends());
        if (campaign.feedbackUntil() == null || cities.isEmpty()) {
            return "";
        }
        var spent = budget.minutes(campaign.year());
        int most = cities.stream()
                .mapToInt(member -> spent.getOrDefault(member.code(), 0) + Feedback.MINUTES)
                .max()
                .orElse(Feedback.MINUTES);
        return "反馈 %d 个城市 × %d 分钟 = %s；加上这一项，每个城市全年至多 %d 分钟（限额 %d 分钟）。"
                .formatted(
                        cities.size(),
                        Feedback.MINUTES,
                        Ledger.hours((long) cities.size() * Feedback.MINUTES),
                        most,
                        budget.limit());
    }
}
