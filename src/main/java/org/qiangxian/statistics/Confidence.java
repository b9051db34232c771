package org.qiangxian.statistics;

/** The two levels at which the platform speaks of uncertainty: 95 % in words, 99.8 % as the wide outer limits. */
public enum Confidence {
    P95(0.95, 1.959963984540054),
    P998(0.998, 3.090232306167813);

    private final double level;
    private final double z;

    Confidence(double level, double z) {
        this.level = level;
        this.z = z;
    }

    /** The share of intervals that hold the true value, as a fraction. */
    public double level() {
        return level;
    }

    /** The probability left outside, both sides together. */
    public double alpha() {
        return 1 - level;
    }

    /** The two-sided quantile of the standard normal distribution, Φ⁻¹(1 − alpha / 2). */
    public double z() {
        return z;
    }
}
