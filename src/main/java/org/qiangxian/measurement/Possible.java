package org.qiangxian.measurement;

import java.math.BigDecimal;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.ValueKind;

/** The possible range of a figure by the kind of its indicator, the same for tables and for values entered by hand. */
public final class Possible {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Possible() {}

    /** Whether a figure is in the usual range; a ratio in per cent may exceed a hundred, but seldom does. */
    public static boolean usual(Indicator indicator, BigDecimal figure) {
        return indicator.unit().equals("%") ? Percent.possible(figure) : !counted(indicator) || figure.signum() >= 0;
    }

    /**
     * Whether it is possible at all: a share is at most 100 %, a count at least zero, a ratio below a thousand per
     * cent.
     */
    public static boolean ever(Indicator indicator, BigDecimal figure) {
        boolean ratio = indicator.unit().equals("%") && !indicator.share() && !counted(indicator);
        return ratio ? figure.abs().compareTo(THOUSAND) < 0 : usual(indicator, figure);
    }

    /** The remark on a figure outside the range. */
    public static String said(Indicator indicator) {
        return indicator.share()
                ? "占比应在 0 到 100 之间。"
                : indicator.unit().equals("%") ? "百分数通常在 0 到 100 之间。" : "计数和率不应小于 0。";
    }

    private static boolean counted(Indicator indicator) {
        return indicator.kind() == ValueKind.COUNT || indicator.kind() == ValueKind.RATE;
    }
}
