package org.qiangxian.region;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What a unit is by law; 兵团, 镇 and 功能区 are kinds of their own (R13, R85, R86). */
public enum RegionKind {
    MUNICIPALITY("直辖市"),
    PROVINCE("省"),
    AUTONOMOUS_REGION("自治区"),
    SPECIAL_ADMINISTRATIVE_REGION("特别行政区"),
    CORPS("兵团"),
    PREFECTURE_CITY("地级市"),
    PREFECTURE("地区"),
    ADMINISTRATIVE_AREA("行政区"),
    AUTONOMOUS_PREFECTURE("自治州"),
    LEAGUE("盟"),
    DISTRICT("市辖区"),
    COUNTY("县"),
    COUNTY_CITY("县级市"),
    AUTONOMOUS_COUNTY("自治县"),
    BANNER("旗"),
    AUTONOMOUS_BANNER("自治旗"),
    FORESTRY_DISTRICT("林区"),
    SPECIAL_DISTRICT("特区"),
    ISLANDS("群岛"),
    TOWN("镇"),
    SUBDISTRICT("街道"),
    TOWNSHIP("乡"),
    ETHNIC_TOWNSHIP("民族乡"),
    SUMU("苏木"),
    OTHER_TOWNSHIP("其他乡级单位"),
    ZONE("功能区");

    private static final Map<String, RegionKind> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(RegionKind::label, kind -> kind));

    private final String label;

    RegionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static RegionKind labelled(String label) {
        var kind = BY_LABEL.get(label);
        if (kind == null) {
            throw new IllegalArgumentException("no kind " + label);
        }
        return kind;
    }
}
