package org.qiangxian.statistics;

/** Which way of a figure is the good one, if either is. */
public enum Polarity {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    NONE
}
