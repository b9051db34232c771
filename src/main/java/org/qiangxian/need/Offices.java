package org.qiangxian.need;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** The levels above a city: its bureau where there is one, its province, 总局. */
@Component
class Offices {

    private static final Office NATION = new Office(Role.SAMR, null);

    private final Regions regions;

    Offices(Regions regions) {
        this.regions = regions;
    }

    /** The lowest first. */
    List<Office> above(RegionCode unit) {
        var bureau = regions.cityOf(unit)
                .map(city -> city.code())
                .filter(city -> !city.equals(unit))
                .map(city -> new Office(Role.CITY_BUREAU, city));
        var province = regions.provincialBodyOf(unit);
        return Stream.of(bureau.stream(), Stream.of(new Office(Role.PROVINCE, province.code())), Stream.of(NATION))
                .flatMap(level -> level)
                .toList();
    }

    /** The next level of a city above an office; empty above 总局. */
    Optional<Office> next(RegionCode unit, Office office) {
        var all = above(unit);
        return all.stream().filter(each -> rank(each) > rank(office)).findFirst();
    }

    /** The office of that level above a city as it lies today, or the next one where there is none. */
    Office standing(RegionCode unit, Office office) {
        return above(unit).stream()
                .filter(each -> rank(each) >= rank(office))
                .findFirst()
                .orElse(NATION);
    }

    private static int rank(Office office) {
        return office.role() == Role.CITY_BUREAU ? 0 : office.role() == Role.PROVINCE ? 1 : 2;
    }

    String name(Office office) {
        return office.area() instanceof RegionCode area
                ? (office.role() == Role.CITY_BUREAU
                                ? regions.displayName(area)
                                : regions.get(area).name()) + "市场监管局"
                : "市场监管总局";
    }

    String place(RegionCode unit) {
        return regions.displayName(unit);
    }

    boolean fictional(RegionCode unit) {
        return regions.find(unit).filter(place -> place.fictional()).isPresent();
    }
}
