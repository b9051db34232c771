package org.qiangxian.library;

/**
 * How far a city's strategy has come, as the city itself states it; it feeds indicator Z1-11 and is never scored (R4).
 */
public enum StrategyStatus {
    SET("已制定"),
    UNDER_WAY("已实施"),
    REVIEWED("已评估");

    private final String label;

    StrategyStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
