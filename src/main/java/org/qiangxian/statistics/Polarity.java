package org.qiangxian.statistics;

/** Which direction of a figure is good, if either is. */
public enum Polarity {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    NONE
}
