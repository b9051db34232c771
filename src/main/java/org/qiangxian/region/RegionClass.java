package org.qiangxian.region;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * 东部、中部、西部和东北地区: the four classes in which the National Bureau of Statistics publishes (东西中部和东北地区划分方法,
 * 2011). 兵团 goes with 新疆, where it lies.
 */
public enum RegionClass {
    EAST("东部地区", Set.of("11", "12", "13", "31", "32", "33", "35", "37", "44", "46")),
    CENTRE("中部地区", Set.of("14", "34", "36", "41", "42", "43")),
    WEST("西部地区", Set.of("15", "45", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "66")),
    NORTH_EAST("东北地区", Set.of("21", "22", "23"));

    private final String label;
    private final Set<String> provinces;

    RegionClass(String label, Set<String> provinces) {
        this.label = label;
        this.provinces = provinces;
    }

    public String label() {
        return label;
    }

    /** The class of a unit; empty for the fictional province and for zones, whose codes have no province in them. */
    public static Optional<RegionClass> of(RegionCode unit) {
        var province = unit.value().substring(0, 2);
        return Arrays.stream(values())
                .filter(each -> each.provinces.contains(province))
                .findFirst();
    }
}
