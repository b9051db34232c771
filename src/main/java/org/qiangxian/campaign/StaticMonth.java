package org.qiangxian.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.shell.StaticPages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 质量月 of each year as pages to be taken along: the list and each activity, by day. */
@Component
@Order(2)
class StaticMonth implements StaticPages {

    private static final String HOME = MonthController.PATH;
    private static final MonthFilter ALL = MonthFilter.of("", "", "", "", "");

    private final Campaigns campaigns;
    private final MonthPages pages;

    StaticMonth(Campaigns campaigns, MonthPages pages) {
        this.campaigns = campaigns;
        this.pages = pages;
    }

    @Override
    public Section section() {
        return new Section("质量月", HOME);
    }

    @Override
    public List<One> all() {
        var published = campaigns.published();
        var all = new ArrayList<One>();
        all.add(new Page(List.of(HOME), "quality-month/index.html", "campaign/years", Map.of("campaigns", published)));
        published.forEach(each -> all.addAll(month(each)));
        return all;
    }

    private List<One> month(Campaign campaign) {
        var address = campaign.address();
        var key = address.substring(address.lastIndexOf('/') + 1);
        var all = new ArrayList<One>();
        int last = pages.month(key, ALL, 1).lines().pages();
        for (int number = 1; number <= last; number++) {
            var page = pages.month(key, ALL, number);
            var numbered = "%s&page=%d".formatted(page.href(), number);
            all.add(new Page(
                    number == 1 ? List.of(address, numbered) : List.of(numbered),
                    number == 1
                            ? "quality-month/%s.html".formatted(key)
                            : "quality-month/%s-%d.html".formatted(key, number),
                    "campaign/month",
                    Map.of("page", page)));
            page.groups().stream()
                    .flatMap(group -> group.lines().stream())
                    .map(MonthPage.Line::href)
                    .forEach(href -> all.add(activity(key, href)));
        }
        return all;
    }

    private One activity(String key, String href) {
        var id = href.substring(href.lastIndexOf('/') + 1);
        return new Page(
                List.of(href),
                "quality-month/%s/%s.html".formatted(key, id),
                "campaign/one",
                Map.of("page", pages.activity(key, UUID.fromString(id))));
    }
}
