package org.qiangxian.catalogue;

/** What kind of figure a value is, which decides what may be said of it. */
public enum ValueKind {
    PROP("比例", true),
    RATE("率", true),
    RATIO("比值", false),
    LEVEL("水平", false),
    INDEX("指数", false),
    SCORE("得分", false),
    COUNT("计数", false),
    STATUS("状态", false),
    EVENT("事件", false);

    private final String label;
    private final boolean counted;

    ValueKind(String label, boolean counted) {
        this.label = label;
        this.counted = counted;
    }

    public String label() {
        return label;
    }

    /** Whether a sampling interval can be computed from numerator and denominator. */
    public boolean counted() {
        return counted;
    }
}
