package org.qiangxian.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiangxian.region.Level;
import org.qiangxian.region.Region;
import org.qiangxian.region.Regions;

/** Counties found by name alone that lie in another area than nearly all others of their table. */
final class MisplacedCounties {

    private static final int FEWEST = 4;

    private final Regions regions;

    MisplacedCounties(Regions regions) {
        this.regions = regions;
    }

    /** The strays, each with the reason. */
    Map<Region, String> among(Collection<ColumnFigures> columns) {
        var counties = new HashSet<Region>();
        for (var column : columns) {
            column.present()
                    .mapToObj(column::region)
                    .filter(region -> region.level() == Level.COUNTY)
                    .forEach(counties::add);
        }
        var byCity = outside(counties, county -> regions.cityOf(county.code()).orElse(county));
        return byCity.isEmpty() ? outside(counties, county -> regions.provinceOf(county.code())) : byCity;
    }

    /** Those outside the unit that contains at least four in five of them, and at least four. */
    private Map<Region, String> outside(Set<Region> counties, Function<Region, Region> above) {
        var groups = counties.stream().collect(Collectors.groupingBy(above));
        Optional<Region> most = groups.entrySet().stream()
                .filter(group ->
                        group.getValue().size() >= FEWEST && group.getValue().size() * 5 >= counties.size() * 4)
                .map(Map.Entry::getKey)
                .findFirst();
        var strays = new HashMap<Region, String>();
        most.ifPresent(area -> counties.stream()
                .filter(county -> !above.apply(county).equals(area))
                .forEach(county -> strays.put(
                        county,
                        "表中其他地区都在" + area.name() + "，“" + county.name() + "”却是" + regions.fullName(county.code())
                                + "。")));
        return strays;
    }
}
