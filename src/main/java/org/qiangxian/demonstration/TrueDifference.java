package org.qiangxian.demonstration;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The indicators in which 示例丙县 really differs: the other invented counties lie close together in them, and this one
 * lies apart or declines, so that the page 分析与措施 has a 长板, a 短板 and a 弱项 to show. Its other indicators are drawn at
 * random, so that the rule of findings finds nothing in them.
 *
 * @param standing where it stands in 2020 between the lowest, 0, and the highest, 1
 * @param drift how far it moves a year, upwards
 */
record TrueDifference(double standing, double drift) {

    static final String PLACE = "990121";

    /** How far the other counties lie apart, and move, in these indicators. */
    static final double SPREAD = 0.05;

    private static final Map<String, TrueDifference> BY_INDICATOR = Map.of(
            // 每万户企业有效管理体系认证证书数: well above the others, and kept there.
            "Z4-07", new TrueDifference(0.96, 0.005),
            // 规模以上工业企业营业收入利润率: well below.
            "Z1-07", new TrueDifference(0.05, 0.005),
            // 单位地区生产总值用水量: more with each year, and by now like the others.
            "Z5-07", new TrueDifference(0.29, 0.04));

    /** The difference of 示例丙县 in an indicator; null where it has none. */
    static @Nullable TrueDifference in(String indicator) {
        return BY_INDICATOR.get(indicator);
    }

    static boolean of(Place place) {
        return place.code().equals(PLACE);
    }
}
