package org.qiangxian.statistics;

/**
 * How a city's own series moved, in one of four words, with the evidence; {@link TrendMeaning} says whether that is good
 * or bad.
 *
 * <p>Rule: only recent years after the last break are considered, and five values are needed for a word; otherwise the
 * answer is {@link Insufficient} with the reason. Test, level and the condition on printed figures are those of {@link
 * TrendScan}.
 *
 * <p>Rules R36 and the table of methods there; words 上升 / 下降 / 无显著变化 / 数据不足.
 */
public sealed interface OwnTrend {

    /** The method by which the direction was found. */
    enum Method {
        MANN_KENDALL_EXACT,
        MANN_KENDALL_NORMAL,
        WEIGHTED_LINE
    }

    /** Why there is no word. */
    enum Reason {
        /** There are fewer than five values in all. */
        TOO_FEW_VALUES,
        /** There are five after the last break, but not in the recent years. */
        TOO_FEW_RECENT,
        /** There are five in all, but not after the last break. */
        BROKEN
    }

    /**
     * The evidence for the word.
     *
     * @param first position of the first value used, in the array given
     * @param last position of the last value used
     * @param n how many values were used
     * @param statistic Kendall's S, or χ² of the weighted line
     * @param p two-sided probability without trend
     * @param slope units of the value per year
     */
    record Evidence(Method method, int first, int last, int n, double statistic, double p, double slope) {}

    record Rising(Evidence evidence) implements OwnTrend {}

    record Falling(Evidence evidence) implements OwnTrend {}

    record NoClearChange(Evidence evidence) implements OwnTrend {}

    /** No word: only {@code n} values lie in the years considered, where {@link TrendScan#FEWEST} are needed. */
    record Insufficient(Reason reason, int n) implements OwnTrend {}

    /**
     * The trend of yearly values without intervals.
     *
     * @param decimals the places to which the figures are printed
     * @param values one place a year, {@code NaN} where there is none; an infinite value is refused
     * @param breaks each a position whose value must not be compared with those before it
     */
    static OwnTrend of(int decimals, double[] values, int... breaks) {
        int start = start(values, breaks);
        var scan = new TrendScan();
        scan.scan(values, start, decimals);
        return TrendChoice.of(scan, values, start);
    }

    /** The same with a standard error beside each value; {@code NaN} where a value has none. */
    static OwnTrend of(int decimals, double[] values, double[] errors, int... breaks) {
        int start = start(values, breaks);
        var scan = new TrendScan();
        scan.scan(values, errors, start, decimals);
        return TrendChoice.of(scan, values, start);
    }

    default TrendDirection direction() {
        return switch (this) {
            case Rising _ -> TrendDirection.RISING;
            case Falling _ -> TrendDirection.FALLING;
            case NoClearChange _ -> TrendDirection.NO_CLEAR_CHANGE;
            case Insufficient _ -> TrendDirection.UNDECIDED;
        };
    }

    private static int start(double[] values, int... breaks) {
        int start = 0;
        for (int position : breaks) {
            if (position < 0 || position > values.length) {
                throw new IllegalArgumentException("A break outside the series: " + position);
            }
            start = Math.max(start, position);
        }
        return start;
    }
}
