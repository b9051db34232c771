package org.qiangxian.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.Use;
import org.qiangxian.catalogue.ValueKind;
import org.qiangxian.measurement.Percent;
import org.qiangxian.measurement.Possible;
import org.qiangxian.measurement.State;
import org.qiangxian.statistics.RobustZ;

/**
 * Checks whether a figure is plausible for its indicator: the range of its kind, parts that fit the whole, and its
 * distance from the place's own history. A doubt asks for a confirmation and never blocks.
 */
final class Plausibility {

    private static final String LOOK = "请核对原件；确认无误的，可以确认入库。";

    private Plausibility() {}

    /** The reading with its figures; a share follows from its parts where it is not given. */
    static FileValue of(
            FileValue reading,
            @Nullable BigDecimal given,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        var indicator = Objects.requireNonNull(reading.indicator());
        boolean follows = indicator.share()
                || (given == null && Quotients.has(indicator.code().value()));
        var computed = numerator != null && denominator != null && denominator.signum() > 0 && follows
                ? Percent.of(numerator, denominator)
                : null;
        boolean parts = numerator != null && denominator != null && denominator.signum() > 0;
        var figure = given != null ? given : computed;
        if (figure == null) {
            return reading.refused("没有数值，也不能由分子、分母算出。", "请补上数值，或补全分子和分母。");
        }
        var read = new FileValue(
                reading.table(),
                reading.row(),
                reading.column(),
                reading.region(),
                reading.listed(),
                indicator,
                reading.period(),
                standing(indicator, reading.state()),
                figure,
                parts ? numerator : null,
                parts ? denominator : null,
                reading.doubt(),
                "",
                reading.remedy(),
                reading.place(),
                reading.content(),
                1,
                reading.stage());
        var doubt = (Possible.usual(indicator, figure) ? "" : Possible.said(indicator))
                + parts(indicator, figure, numerator, denominator, computed);
        return doubt.isEmpty() ? read : read.doubted(doubt, LOOK);
    }

    /** The state of a figure: one published for the level above is marked so and never becomes the place's own. */
    private static State standing(Indicator indicator, State state) {
        return state == State.VALUE && indicator.use() == Use.REFERENCE_ONLY ? State.REFERENCE : state;
    }

    private static String parts(
            Indicator indicator,
            BigDecimal figure,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal computed) {
        if ((numerator == null) != (denominator == null)) {
            return "分子和分母只有一个，按没有读取。";
        }
        if (numerator == null || denominator == null) {
            return "";
        }
        if (denominator.signum() <= 0) {
            return "分母应大于 0，分子和分母按没有读取。";
        }
        if (indicator.kind() == ValueKind.PROP && numerator.compareTo(denominator) > 0) {
            return "分子大于分母。";
        }
        return computed != null && Percent.differs(figure, numerator, denominator)
                ? "数值与“分子÷分母”（" + computed.setScale(2, RoundingMode.HALF_UP).toPlainString() + "）不一致。"
                : "";
    }

    /**
     * Compares with the other periods of the same place (Iglewicz and Hoaglin 1993), quantities by their logarithm.
     *
     * @param scaled the same on the scale of comparison
     */
    static FileValue history(FileValue reading, double[] others, double[] scaled) {
        var figure = reading.figure();
        var indicator = reading.indicator();
        if (figure == null || indicator == null || others.length < RobustZ.FEWEST) {
            return reading;
        }
        if (RobustZ.isOffConstant(figure.doubleValue(), others)) {
            return reading.doubted("本地其他各期都相同，这一期不同。", LOOK);
        }
        return RobustZ.isUnusual(scaled(indicator, figure.doubleValue()), scaled)
                ? reading.doubted("与本地其他各期差异较大。", LOOK)
                : reading;
    }

    /** The figure on the scale of comparison: a share as it is, a quantity by its logarithm; NaN where it has none. */
    static double scaled(Indicator indicator, double figure) {
        return indicator.kind() == ValueKind.PROP ? figure : figure > 0 ? Math.log(figure) : Double.NaN;
    }
}
