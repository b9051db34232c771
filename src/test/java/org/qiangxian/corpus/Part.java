package org.qiangxian.corpus;

/** What of a value a figure is. */
enum Part {
    FIGURE,
    NUMERATOR,
    DENOMINATOR
}
