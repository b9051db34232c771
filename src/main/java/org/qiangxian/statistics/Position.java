package org.qiangxian.statistics;

/** Where a value lies against something it is compared with: 低于, 相近, 高于. A fact, neither good nor bad. */
public enum Position {
    LOWER,
    SIMILAR,
    HIGHER
}
