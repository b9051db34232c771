package org.qiangxian.measurement;

import java.math.BigDecimal;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.ValueKind;

/** What a figure can be, by the kind of its indicator: the same for a table and for a value entered by hand. */
public final class Possible {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Possible() {}

    /** Whether a figure lies where such figures lie; a ratio in per cent may leave the hundred, but seldom does. */
    public static boolean usual(Indicator indicator, BigDecimal figure) {
        return indicator.unit().equals("%") ? Percent.possible(figure) : !counted(indicator) || figure.signum() >= 0;
    }

    /** Whether it can be at all: a share has no more than all, a count no less than nothing, no ratio a thousand per cent. */
    public static boolean ever(Indicator indicator, BigDecimal figure) {
        boolean ratio = indicator.unit().equals("%") && !indicator.share() && !counted(indicator);
        return ratio ? figure.abs().compareTo(THOUSAND) < 0 : usual(indicator, figure);
    }

    /** What is said of a figure that lies elsewhere. */
    public static String said(Indicator indicator) {
        return indicator.share()
                ? "占比应在 0 到 100 之间。"
                : indicator.unit().equals("%") ? "百分数通常在 0 到 100 之间。" : "计数和率不应小于 0。";
    }

    private static boolean counted(Indicator indicator) {
        return indicator.kind() == ValueKind.COUNT || indicator.kind() == ValueKind.RATE;
    }
}
