package org.qiangxian.statistics;

/**
 * The version of the methods by which a word, an interval or a finding was made. Everything stored or exported carries
 * it, and results of two versions are never compared, because a word may differ only because the rule does.
 *
 * @param number counting from 1
 */
public record MethodVersion(int number) {

    /**
     * Until November 2026: trends at 0.05 over all years; the interval, or the middle half, compared with the median.
     */
    public static final MethodVersion FIRST = new MethodVersion(1);

    /**
     * Calibrated words: recent years at 0.01, random effects, false discovery rate ({@code docs/statistics.md}); since version 3
     * beside the quartiles issued of a fixed group instead of the fifteen nearest of the moment.
     */
    public static final MethodVersion CURRENT = new MethodVersion(3);

    public MethodVersion {
        if (number < 1) {
            throw new IllegalArgumentException("Not a version of the methods: " + number);
        }
    }

    public boolean isCurrent() {
        return equals(CURRENT);
    }

    /** The words at the end of a page or file. */
    public String said() {
        return "统计方法第%d版".formatted(number);
    }
}
