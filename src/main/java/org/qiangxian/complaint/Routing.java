package org.qiangxian.complaint;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Role;
import org.qiangxian.region.Level;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** Past the accused (R2): to the body above it; about 总局 to 纪检 alone. Whoever works at the accused learns nothing, in any post. */
@Component
class Routing {

    private final Regions regions;
    private final Accounts accounts;

    Routing(Regions regions, Accounts accounts) {
        this.regions = regions;
        this.accounts = accounts;
    }

    Handler handler(Accused accused, @Nullable RegionCode place) {
        return switch (accused) {
            case SAMR -> Handler.DISCIPLINE;
            case PROVINCE, SITE -> Handler.NATION;
            case CITY_BUREAU, OTHER -> province(place);
            case CITY -> bureau(place).orElseGet(() -> province(place));
        };
    }

    private Optional<Handler> bureau(@Nullable RegionCode place) {
        return place == null
                ? Optional.empty()
                : regions.cityOf(place)
                        .map(city -> city.code())
                        .filter(city -> !city.equals(place))
                        .map(city -> new Handler(Role.CITY_BUREAU, city));
    }

    private Handler province(@Nullable RegionCode place) {
        return place == null
                ? Handler.NATION
                : new Handler(
                        Role.PROVINCE,
                        regions.recommenderOf(place)
                                .orElseGet(() -> regions.provinceOf(place))
                                .code());
    }

    /** The place that was typed, of the level of the accused. */
    Optional<RegionCode> place(Accused accused, String typed) {
        var found = (typed.matches("\\d{6}")
                        ? regions.find(new RegionCode(typed)).stream()
                        : regions.named(typed).stream())
                .filter(place -> fits(accused, place))
                .map(Region::code)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean fits(Accused accused, Region place) {
        return place.current()
                && switch (accused) {
                    case PROVINCE -> place.level() == Level.PROVINCE;
                    case CITY_BUREAU -> place.level() == Level.CITY;
                    case CITY -> place.level() == Level.COUNTY;
                    case OTHER -> true;
                    case SAMR, SITE -> false;
                };
    }

    String name(Accused accused, @Nullable RegionCode place) {
        return place == null
                ? accused.label()
                : accused == Accused.OTHER
                        ? regions.displayName(place) + "的其他单位"
                        : regions.displayName(place) + "市场监管局";
    }

    /** The office that handles something, as its papers call it. */
    String name(Handler handler) {
        var area = handler.area();
        return area == null ? "国家市场监督管理总局" : regions.displayName(area) + "市场监管局";
    }

    boolean fictional(@Nullable RegionCode place) {
        return place != null && regions.find(place).filter(Region::fictional).isPresent();
    }

    /** Whether somebody holds a post at the accused, beside whatever post they act in. */
    boolean concerned(UUID person, Complaint.Target target) {
        return staff(target).contains(person);
    }

    /** Those who hold a post at the accused. */
    Set<UUID> staff(Complaint.Target target) {
        var role = target.accused().role();
        var place = target.place();
        return role == null || place == null
                ? Set.of()
                : accounts.holders(role, place).stream()
                        .map(Accounts.Holder::person)
                        .collect(Collectors.toSet());
    }

    /** Whether 纪检 of an area reads it: of the nation all, of a province its own. */
    boolean disciplineReads(@Nullable RegionCode area, Complaint.Target target) {
        var place = target.place();
        return area == null
                || (target.accused() != Accused.PROVINCE && place != null && regions.covers(area, place))
                || (target.accused() == Accused.PROVINCE && area.equals(place));
    }
}
