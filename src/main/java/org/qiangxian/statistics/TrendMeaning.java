package org.qiangxian.statistics;

/** What a trend means: 改善, 变差, or nothing. This is the one place where polarity meets direction. */
public enum TrendMeaning {
    IMPROVED,
    WORSENED,
    NONE;

    /** No polarity, no clear change and no decision are all {@link #NONE}. */
    public static TrendMeaning of(Polarity polarity, TrendDirection direction) {
        return switch (polarity) {
            case HIGHER_IS_BETTER -> of(direction, TrendDirection.RISING, TrendDirection.FALLING);
            case LOWER_IS_BETTER -> of(direction, TrendDirection.FALLING, TrendDirection.RISING);
            case NONE -> NONE;
        };
    }

    /**
     * The one-sided probability, without a trend, of a change for the worse like the one seen; {@code NaN} where no
     * direction is worse.
     *
     * @param p the two-sided one
     */
    public static double worsening(Polarity polarity, double p, double slope) {
        return switch (polarity) {
            case HIGHER_IS_BETTER -> slope < 0 ? p / 2 : 1 - p / 2;
            case LOWER_IS_BETTER -> slope > 0 ? p / 2 : 1 - p / 2;
            case NONE -> Double.NaN;
        };
    }

    private static TrendMeaning of(TrendDirection direction, TrendDirection good, TrendDirection bad) {
        return direction == good ? IMPROVED : direction == bad ? WORSENED : NONE;
    }
}
