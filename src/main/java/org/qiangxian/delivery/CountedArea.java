package org.qiangxian.delivery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.delivery.FactTable.Line;
import org.qiangxian.shell.Chinese;

/**
 * Whether two yearbooks counted the same area under one name. A yearbook does not say when this changes: a development
 * zone may be counted with its county in one year and separately in the other. An area is doubtful if it differs by
 * more than a twentieth, or if the gross product at current prices is below 0.6 or above 2 times the earlier one. A
 * doubt is no proof: prices alone may double a gross product, and a land survey may correct an area. Only lines under
 * the same code are compared; for a unit whose code changed the register of divisions says what happened.
 */
final class CountedArea {

    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final BigDecimal LEAST = new BigDecimal("0.6");
    private static final BigDecimal MOST = new BigDecimal("2");
    private static final int PLACES = 6;

    private final Map<String, Line> earlier;
    private final int before;
    private final int after;

    CountedArea(FactTable earlier, int before, int after) {
        this.earlier = earlier.byCode();
        this.before = before;
        this.after = after;
    }

    /**
     * Why the figures of a line should not be compared with those of the earlier yearbook, in a sentence; null where
     * they can be.
     */
    @Nullable
    String doubt(Line later) {
        var first = earlier.get(later.code());
        if (first == null) {
            return null;
        }
        var reasons = new ArrayList<String>();
        var area = ratio(first, later, "area_km2");
        if (area != null && area.subtract(BigDecimal.ONE).abs().compareTo(TWENTIETH) > 0) {
            reasons.add("行政区域面积%d年列%s平方千米、%d年列%s平方千米"
                    .formatted(before, shown(first.figure("area_km2")), after, shown(later.figure("area_km2"))));
        }
        var product = ratio(first, later, "gdp");
        if (product != null && (product.compareTo(LEAST) < 0 || product.compareTo(MOST) > 0)) {
            reasons.add("地区生产总值（现价）%d年为%d年的%s倍"
                    .formatted(
                            after,
                            before,
                            product.setScale(2, RoundingMode.HALF_UP).toPlainString()));
        }
        return reasons.isEmpty() ? null : "两年统计的范围可能不同（%s），不宜直接与%d年相比。".formatted(String.join("；", reasons), before);
    }

    private static @Nullable BigDecimal ratio(Line first, Line later, String column) {
        var one = first.figure(column);
        var other = later.figure(column);
        return one == null || other == null || one.signum() <= 0
                ? null
                : other.divide(one, PLACES, RoundingMode.HALF_UP);
    }

    private static String shown(@Nullable BigDecimal area) {
        return area == null ? "" : Chinese.figure(area, 0);
    }
}
