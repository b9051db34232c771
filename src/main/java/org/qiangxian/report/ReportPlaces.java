package org.qiangxian.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.nation.Tallies.Division;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionClass;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.sentence.Figure;
import org.qiangxian.sentence.Source;
import org.springframework.stereotype.Component;

/** The places of a report: real ones, or those of 示例省, never both. */
@Component
class ReportPlaces {

    static final String ALL = "全部县级地区";
    static final String FICTIONAL = "示例省全部城市";
    private static final String OTHER_TYPE = "其他类型或类型未填的";
    private static final String OTHER_REGION = "不分地区的";

    private final Library library;
    private final Regions regions;

    ReportPlaces(Library library, Regions regions) {
        this.library = library;
        this.regions = regions;
    }

    /** The members with a report of their own, in the order of codes. */
    List<RegionCode> members(boolean fictional) {
        return (fictional ? library.fictionalMembers().stream() : library.members().stream())
                .filter(Membership::published)
                .map(Membership::code)
                .sorted()
                .toList();
    }

    /** The full names of the members, in the order of codes. */
    List<Figure.Name> names(boolean fictional) {
        return members(fictional).stream()
                .map(code -> new Figure.Name(regions.fullName(code), "城市", Source.of("region", code)))
                .toList();
    }

    String name(RegionCode code) {
        return regions.displayName(code);
    }

    /** Whether a place of a report still has a public page, under its code of that time or that of its successor. */
    boolean readable(RegionCode code) {
        return library.isPublished(code)
                || library.carriedTo(code).filter(library::isPublished).isPresent();
    }

    /** The present code of a place of a report: its own, or that of its successor. */
    RegionCode today(RegionCode code) {
        return library.carriedTo(code).orElse(code);
    }

    /**
     * Whether the figures of a place continue under its present code: it still exists, or moved with its whole area to
     * another code. A place that became part of another city does not continue, because that city's figures are not its
     * own.
     */
    boolean goesOn(RegionCode code) {
        var today = today(code);
        return today.equals(code)
                || regions.eras(today).stream()
                        .anyMatch(era -> code.equals(era.standing().joined()));
    }

    /** The codes of sources that a report uses. */
    Predicate<String> among(boolean fictional) {
        return code -> regions.find(new RegionCode(code)).map(Region::fictional).orElse(false) == fictional;
    }

    private Stream<RegionCode> all(boolean fictional) {
        return fictional ? members(true).stream() : regions.counties().stream().map(Region::code);
    }

    /** All of them as one group. */
    Division whole(boolean fictional) {
        var of = new HashMap<RegionCode, String>();
        all(fictional).forEach(place -> of.put(place, fictional ? FICTIONAL : ALL));
        return new Division(of);
    }

    /** By confirmed type. */
    Division types(boolean fictional) {
        var of = new HashMap<RegionCode, String>();
        all(fictional).forEach(place -> of.put(place, OTHER_TYPE));
        library.types()
                .forEach(type -> library.membersOfType(type, fictional)
                        .forEach(place -> of.computeIfPresent(place, (_, _) -> type.label())));
        return new Division(of);
    }

    /** By part of the country. */
    Division classes(boolean fictional) {
        Map<RegionCode, String> of = new HashMap<>();
        all(fictional)
                .forEach(place -> of.put(
                        place, RegionClass.of(place).map(RegionClass::label).orElse(OTHER_REGION)));
        return new Division(of);
    }
}
