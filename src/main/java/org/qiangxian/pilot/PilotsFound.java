package org.qiangxian.pilot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.Regions;
import org.qiangxian.search.Findable;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds pilots and activities by title and place, for the readers whose list shows them. */
@Component
@Order(10)
class PilotsFound implements Findable {

    private final Pilots pilots;
    private final Regions regions;

    PilotsFound(Pilots pilots, Regions regions) {
        this.pilots = pilots;
        this.regions = regions;
    }

    @Override
    public String label() {
        return "试点实施";
    }

    @Override
    public List<Found> find(@Nullable Actor reader, Words query, int limit) {
        if (reader == null || !reader.is(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR)) {
            return List.of();
        }
        return pilots.list(reader).stream()
                .filter(each -> query.matches(each.title(), regions.displayName(each.unit())))
                .limit(limit)
                .map(each -> new Found(
                        each.title(),
                        "%s，%d年%s".formatted(regions.displayName(each.unit()), each.year(), each.kindLabel()),
                        "",
                        each.path(),
                        each.fictional()))
                .toList();
    }
}
