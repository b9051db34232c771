package org.qiangxian.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.workbook.Column;
import org.qiangxian.workbook.Unit;

/**
 * The unit of an indicator's figures. A written unit applies; one that is not understood becomes a question and never
 * the indicator's own. Where none is written, the figures must prove the indicator's own unit, if others are usual too.
 *
 * @param symbol the unit; where it is not sure, the likely one or empty
 */
record UnitFound(String symbol, boolean sure, String why) {

    /** For indicators with several usual units: the test that proves figures to be in the indicator's own unit. */
    private static final Map<String, Predicate<Column.Span>> PROOFS = Map.ofEntries(
            Map.entry("%", span -> span.least() >= 0 && span.greatest() > 1.01 && span.greatest() <= 100),
            Map.entry("人", span -> span.whole() && span.least() >= 1_000),
            Map.entry("元/人", span -> span.least() >= 1_000),
            Map.entry("吨/人", within(0.5, 100)),
            Map.entry("平方米/人", within(10, 200)),
            Map.entry("微克/立方米", within(3, 500)),
            Map.entry("吨标准煤/万元", within(0.02, 20)),
            Map.entry("立方米/万元", within(2, 5_000)),
            Map.entry("平方千米", _ -> false),
            Map.entry("人/平方千米", _ -> false),
            Map.entry("万元", _ -> false),
            Map.entry("万吨", _ -> false));

    private static final Pattern RATES = Pattern.compile("[^/]+/(千|万|十万|百万)[^/]+");

    private static Predicate<Column.Span> within(double least, double greatest) {
        return span -> span.least() >= least && span.greatest() <= greatest;
    }

    /** Names that include the denominator: with 每万户 and 人均 the unit of what is counted is enough. */
    private static final Pattern PER = Pattern.compile("每|人均|户均|生产率|万元");

    /**
     * @param written the units found, as {@link Column#units} has them
     * @param name what the table calls the indicator
     * @param span the range of the figures
     */
    static UnitFound of(List<Unit.Found> written, Indicator indicator, String name, Optional<Column.Span> span) {
        if (written.isEmpty() && span.isEmpty()) {
            return new UnitFound("", true, "单位写在各单元格里，逐格换算。");
        }
        if (written.isEmpty()) {
            return proven(indicator, span)
                    ? new UnitFound(indicator.unit(), true, "表中没有写单位，按“" + indicator.unit() + "”读取。")
                    : new UnitFound("", false, "表中没有写单位，数值也看不出，请填写单位。");
        }
        var fitting = written.stream()
                .filter(found -> in(found.unit(), indicator, name).isPresent())
                .toList();
        if (fitting.size() == 1) {
            var found = fitting.getFirst();
            var symbol = in(found.unit(), indicator, name).orElseThrow();
            return new UnitFound(
                    symbol,
                    true,
                    "单位“" + found.unit().symbol() + "”写在" + where(found)
                            + (symbol.equals(found.unit().symbol()) ? "。" : "，按“" + symbol + "”读取。"));
        }
        var all =
                written.stream().map(found -> "“" + found.unit().symbol() + "”").collect(Collectors.joining("、"));
        return new UnitFound(
                "",
                false,
                fitting.isEmpty()
                        ? where(written.getFirst()) + "写的单位" + all + "不能换算为“" + indicator.unit() + "”，请选择指标、填写单位。"
                        : where(written.getFirst()) + "写的单位" + all + "中不知道是哪一个，请填写单位。");
    }

    private static String where(Unit.Found found) {
        return found.where().label() + "（第 " + found.row() + " 行）";
    }

    /**
     * The symbol of the unit that figures of the indicator are in where this one is written; empty if they cannot be.
     *
     * @param name what the table calls the indicator
     */
    static Optional<String> in(Unit written, Indicator indicator, String name) {
        if (fits(written, indicator)) {
            return Optional.of(written.symbol());
        }
        int stroke = indicator.unit().indexOf('/');
        return stroke < 0 || !PER.matcher(name).find()
                ? Optional.empty()
                : Optional.of(Unit.orItself(written.symbol() + indicator.unit().substring(stroke)))
                        .filter(whole -> fits(whole, indicator))
                        .map(Unit::symbol);
    }

    private static boolean fits(Unit unit, Indicator indicator) {
        return unit.symbol().equals(indicator.unit())
                || Unit.of(indicator.unit()).filter(unit::convertsTo).isPresent();
    }

    /** Whether figures in this range without a written unit can only be in the indicator's own. */
    static boolean proven(Indicator indicator, Optional<Column.Span> span) {
        if (span.isEmpty()) {
            return true;
        }
        var proof = PROOFS.get(indicator.unit());
        return proof == null ? !far(indicator, span.get()) : proof.test(span.get()) && !far(indicator, span.get());
    }

    /** Whether a rate is so far above the usual range that it may be in per mille, or per ten thousand. */
    private static boolean far(Indicator indicator, Column.Span span) {
        boolean rate =
                indicator.unit().equals("%") || RATES.matcher(indicator.unit()).matches();
        return rate
                && UsualRange.of(indicator.code().value())
                        .filter(usual -> usual.exceeded(span))
                        .isPresent();
    }

    /** Whether a single figure without a written unit can only be in the indicator's own. */
    static boolean proven(Indicator indicator, BigDecimal figure) {
        var value = figure.doubleValue();
        return proven(
                indicator,
                Optional.of(new Column.Span(
                        value, value, figure.stripTrailingZeros().scale() <= 0)));
    }
}
