package org.qiangxian.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.database.Changes;
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

/** Finds members by name, former name or code, in the order of codes. */
@Component
@Order(1)
class CitiesFound implements Findable {

    /** The most units considered for a former name or code, which few units share. */
    private static final int LOOKED_AT = 50;

    /** The most characters of a name; longer text names no place, though other things may be found by it. */
    private static final int LONGEST_NAME = 40;

    private final Regions regions;
    private final Library library;
    private final Changes changes;

    /** The cached members, read again when the library changed. */
    private volatile Members kept = new Members(Changes.UNSETTLED, Map.of());

    CitiesFound(Regions regions, Library library, Changes changes) {
        this.regions = regions;
        this.library = library;
        this.changes = changes;
    }

    /**
     * The members in the order of codes, with their searchable texts.
     *
     * @param changes the count of changes of the library
     */
    private record Members(long changes, Map<RegionCode, String> keys) {}

    @Override
    public String label() {
        return "地区";
    }

    @Override
    public List<Found> find(@Nullable Actor reader, Words query, int limit) {
        var found = new LinkedHashMap<RegionCode, Found>();
        var members = members();
        members.keySet().stream()
                .filter(code -> query.in(members.getOrDefault(code, "")))
                .limit(limit)
                .forEach(code -> found.put(code, found(regions.get(code), regions.fullName(code))));
        var former = query.typed().substring(0, Math.min(query.typed().length(), LONGEST_NAME));
        regions.formerly(former, LOOKED_AT).stream()
                .filter(hit -> members.containsKey(hit.region().code()))
                .forEach(hit ->
                        found.putIfAbsent(hit.region().code(), found(hit.region(), hit.fullName() + "，" + hit.note())));
        return found.values().stream().limit(limit).toList();
    }

    private Map<RegionCode, String> members() {
        var now = changes.of(Library.CHANGES);
        if (now == Changes.UNSETTLED) {
            return read();
        }
        var last = kept;
        if (now != last.changes()) {
            last = new Members(now, read());
            kept = last;
        }
        return last.keys();
    }

    private Map<RegionCode, String> read() {
        var keys = new LinkedHashMap<RegionCode, String>();
        Stream.concat(library.members().stream(), library.fictionalMembers().stream())
                .filter(Membership::published)
                .map(Membership::code)
                .forEach(code -> keys.put(code, Words.keyOf(regions.fullName(code), code.value())));
        return keys;
    }

    private static Found found(Region place, String note) {
        return new Found(place.name(), note, "", "/cities/" + place.code().value(), place.fictional());
    }
}
