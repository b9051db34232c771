package org.qiangxian.campaign;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.region.TypedPlaces;
import org.springframework.stereotype.Component;

/** Whether an actor and a place are of 示例省, where they lie and what they are called. */
@Component
class Units {

    private final Regions regions;
    private final PlatformSettings settings;

    Units(Regions regions, PlatformSettings settings) {
        this.regions = regions;
        this.settings = settings;
    }

    /** Whether this platform shows a demonstration. */
    boolean demonstrating() {
        return settings.demonstration();
    }

    boolean fictional(RegionCode code) {
        return regions.find(code).filter(Region::fictional).isPresent();
    }

    /** Whether what the actor enters is of 示例省 or of an invented body. */
    boolean fictional(Actor actor) {
        var area = actor.area();
        return area == null ? actor.demonstration() : fictional(area);
    }

    /** Whether the actor may know of the campaign: only demonstration accounts know of one of the demonstration. */
    boolean knows(Actor actor, Campaign campaign) {
        return !campaign.fictional() || actor.demonstration() || fictional(actor);
    }

    String name(RegionCode code) {
        return regions.displayName(code);
    }

    /** The unit of a code that is in force no more; nothing for others, and for what is no code. */
    Optional<RegionCode> former(String unit) {
        return unit.matches("\\d{6}(\\d{3})?")
                ? regions.find(new RegionCode(unit))
                        .filter(place -> !place.current())
                        .map(Region::code)
                : Optional.empty();
    }

    /** The unit of a code that somebody typed, in force. */
    Optional<RegionCode> found(String code) {
        return code.matches("\\d{6}(\\d{3})?")
                ? regions.find(new RegionCode(code)).filter(Region::current).map(Region::code)
                : Optional.empty();
    }

    /** The unit in force that a field means; nothing where it is empty. */
    Optional<RegionCode> meant(String typed) {
        return typed.isEmpty()
                ? Optional.empty()
                : Optional.of(new TypedPlaces(regions).one("code", typed, Region::current));
    }

    /** The unit of an exact name, where there is only one. */
    Optional<RegionCode> named(String name) {
        var all = regions.named(name).stream()
                .filter(Region::current)
                .map(Region::code)
                .distinct()
                .toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** The body through which a unit reports: its province, or 兵团. */
    RegionCode province(RegionCode code) {
        return regions.provincialBodyOf(code).code();
    }

    /** The provinces and 兵团, through which feedback goes. */
    List<RegionCode> provinces() {
        return regions.recommenders().stream().map(Region::code).toList();
    }

    boolean covers(@Nullable RegionCode area, RegionCode unit) {
        return regions.covers(area, unit);
    }

    /** A place of an activity with the province it lies in. */
    Where where(@Nullable RegionCode unit, String words) {
        return unit == null ? new Where(null, null, words) : new Where(unit, province(unit), words);
    }
}
