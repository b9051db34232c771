package org.qiangxian.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.TitleQuery.Titled;
import org.qiangxian.region.Regions;
import org.qiangxian.search.Findable;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds proposals by title and place, for the readers whose list of proposals shows them. */
@Component
@Order(5)
class ProposalsFound implements Findable {

    private final Applications applications;
    private final TitleQuery titles;
    private final Regions regions;

    ProposalsFound(Applications applications, TitleQuery titles, Regions regions) {
        this.applications = applications;
        this.titles = titles;
        this.regions = regions;
    }

    @Override
    public String label() {
        return "方案";
    }

    @Override
    public List<Found> find(@Nullable Actor reader, Words query, int limit) {
        if (reader == null || !reader.is(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR)) {
            return List.of();
        }
        var named = titles.all().stream()
                .filter(each -> query.matches(each.title(), regions.displayName(each.unit())))
                .map(Titled::id)
                .toList();
        return applications.listed(reader, named, limit).stream()
                .map(each -> new Found(
                        each.title(),
                        "%s，%d年%s"
                                .formatted(
                                        regions.displayName(each.unit()),
                                        each.year(),
                                        each.kind().label()),
                        "",
                        "/applications/" + each.id().value(),
                        regions.get(each.unit()).fictional()))
                .toList();
    }
}
