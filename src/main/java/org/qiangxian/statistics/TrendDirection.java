package org.qiangxian.statistics;

/** Which way a series moves: 上升, 下降, 无显著变化, 数据不足. A fact, neither good nor bad. */
public enum TrendDirection {
    RISING,
    FALLING,
    NO_CLEAR_CHANGE,
    UNDECIDED
}
