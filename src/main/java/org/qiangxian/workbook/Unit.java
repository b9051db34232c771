package org.qiangxian.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A unit of measurement as statistics write it: 万元, 公顷, 人/平方公里, ‰.
 *
 * @param symbol in its usual spelling: ㎡ and m2 are 平方米
 * @param quantity what it measures; two units of one quantity convert into each other. An unknown unit is a quantity of
 *     its own
 * @param numerator with {@code denominator} the factor to the base unit of the quantity, as a fraction: 1 亩 is 2000/3
 *     平方米
 */
public record Unit(String symbol, String quantity, BigDecimal numerator, BigDecimal denominator) {

    /** Where a unit was found; the one nearest to the figure applies. */
    public enum Where {
        HEADER("列标题"),
        UNIT_ROW("单位行"),
        TABLE("表头的“单位”"),
        TITLE("表题");

        private final String label;

        Where(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A unit and where it was found.
     *
     * @param row from 1
     * @param text as written
     */
    public record Found(Unit unit, Where where, int row, String text) {}

    /**
     * A figure in another unit.
     *
     * @param said the rule and both figures, in Chinese
     */
    public record Converted(BigDecimal value, String said) {}

    /** The known unit that this text names exactly; empty for any other text. */
    public static Optional<Unit> of(String text) {
        return Units.parse(text);
    }

    /** The unit this text names; an unknown one is a quantity of its own and cannot be converted. */
    public static Unit orItself(String text) {
        return Units.orItself(text);
    }

    /** Whether figures in this unit can be converted to the other one. */
    public boolean convertsTo(Unit other) {
        return quantity.equals(other.quantity);
    }

    /**
     * The same amount in another unit of the same quantity: exact where possible in decimals, else with 15 significant
     * digits and a remark.
     *
     * @throws IllegalArgumentException if the units measure different quantities
     */
    public Converted convert(BigDecimal value, Unit to) {
        if (!convertsTo(to)) {
            throw new IllegalArgumentException("No way from " + symbol + " to " + to.symbol);
        }
        if (equals(to)) {
            return new Converted(value, "");
        }
        var above = value.multiply(numerator).multiply(to.denominator);
        var below = denominator.multiply(to.numerator);
        var exact = exact(above, below);
        var result = plain(exact.orElseGet(() -> above.divide(below, new MathContext(15))));
        return new Converted(
                result,
                "按 " + rule(to) + "，" + value.toPlainString() + " " + symbol + " 换算为 " + result.toPlainString() + " "
                        + to.symbol + (exact.isPresent() ? "" : "（保留 15 位有效数字）"));
    }

    private String rule(Unit to) {
        var factor = exact(numerator.multiply(to.denominator), denominator.multiply(to.numerator));
        var back = exact(denominator.multiply(to.numerator), numerator.multiply(to.denominator));
        if (factor.isPresent() && (factor.get().compareTo(BigDecimal.ONE) >= 0 || back.isEmpty())) {
            return "1 " + symbol + " = " + plain(factor.get()).toPlainString() + " " + to.symbol;
        }
        return back.map(times -> "1 " + to.symbol + " = " + plain(times).toPlainString() + " " + symbol)
                .orElse(symbol + " 与 " + to.symbol + " 的比例");
    }

    private static Optional<BigDecimal> exact(BigDecimal above, BigDecimal below) {
        try {
            return Optional.of(above.divide(below));
        } catch (ArithmeticException _) {
            return Optional.empty();
        }
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
