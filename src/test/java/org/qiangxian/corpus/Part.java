package org.qiangxian.corpus;

/** Which part of a value a figure is. */
enum Part {
    FIGURE,
    NUMERATOR,
    DENOMINATOR
}
