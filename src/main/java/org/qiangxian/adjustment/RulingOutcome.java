package org.qiangxian.adjustment;

/** What a ruling says of the membership. */
public enum RulingOutcome {
    NONE("不调整"),
    SUSPEND("暂停"),
    REMOVE("调出");

    private final String label;

    RulingOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
