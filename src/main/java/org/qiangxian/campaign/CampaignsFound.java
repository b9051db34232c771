package org.qiangxian.campaign;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.search.Findable;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds campaigns and their public activities by words. */
@Component
@Order(60)
class CampaignsFound implements Findable {

    private final Campaigns campaigns;
    private final MonthQuery query;

    CampaignsFound(Campaigns campaigns, MonthQuery query) {
        this.campaigns = campaigns;
        this.query = query;
    }

    @Override
    public String label() {
        return "质量月";
    }

    @Override
    public List<Found> find(@Nullable Actor reader, Words words, int limit) {
        return campaigns.published().stream()
                .flatMap(campaign -> Stream.concat(month(campaign, words), activities(campaign, words)))
                .limit(limit)
                .toList();
    }

    private static Stream<Found> month(Campaign campaign, Words words) {
        return words.matches(campaign.title(), campaign.definition().theme())
                ? Stream.of(new Found(
                        campaign.title(), campaign.definition().theme(), "", campaign.address(), campaign.fictional()))
                : Stream.of();
    }

    private Stream<Found> activities(Campaign campaign, Words words) {
        return query.list(campaign, MonthFilter.of("", "", "", "", ""), Calendar.MOST, 0).stream()
                .filter(each -> words.matches(each.said().title(), each.host()))
                .map(each -> new Found(
                        each.said().title(),
                        "%s，%s".formatted(campaign.title(), each.host()),
                        "",
                        "%s/activities/%s".formatted(campaign.address(), each.id()),
                        each.fictional()));
    }
}
