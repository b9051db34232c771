package org.qiangxian.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.search.Findable;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Places that have a public page, by name, former name or code, in the order of codes. */
@Component
@Order(1)
class CitiesFound implements Findable {

    /** So many units are looked at by a former name or code: it has few bearers. */
    private static final int LOOKED_AT = 50;

    private final Regions regions;
    private final Library library;

    CitiesFound(Regions regions, Library library) {
        this.regions = regions;
        this.library = library;
    }

    @Override
    public String label() {
        return "地区";
    }

    @Override
    public List<Found> find(@Nullable Actor reader, Words query, int limit) {
        var found = new LinkedHashMap<RegionCode, Found>();
        Stream.concat(library.members().stream(), library.fictionalMembers().stream())
                .map(Membership::code)
                .filter(library::isPublished)
                .filter(code -> query.matches(regions.fullName(code), code.value()))
                .limit(limit)
                .forEach(code -> found.put(code, found(regions.get(code), regions.fullName(code))));
        regions.search(query.typed(), LOOKED_AT).stream()
                .filter(hit -> library.isPublished(hit.region().code()))
                .filter(hit -> !hit.note().isEmpty())
                .forEach(hit ->
                        found.putIfAbsent(hit.region().code(), found(hit.region(), hit.fullName() + "，" + hit.note())));
        return found.values().stream().limit(limit).toList();
    }

    private static Found found(Region place, String note) {
        return new Found(place.name(), note, "", "/cities/" + place.code().value(), place.fictional());
    }
}
