package org.qiangxian.statistics;

/**
 * Which version of the methods a word, an interval or a finding was made by. It stands on all that is stored or taken along,
 * and what two versions say is never set side by side: a word may differ because the rule does.
 *
 * @param number counting from 1
 */
public record MethodVersion(int number) {

    /** Trends at 0.05 over all years, the interval or the middle half alone against the median: until November 2026. */
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

    /** As it stands at the foot of a page or file. */
    public String said() {
        return "统计方法第%d版".formatted(number);
    }
}
