package org.qiangxian.statistics;

/** The position of a value against what it is compared with: 低于, 相近, 高于. A fact, neither good nor bad. */
public enum Position {
    LOWER,
    SIMILAR,
    HIGHER
}
