package org.qiangxian.pilot;

/** What a city says of a milestone, once a quarter (R59). */
public enum MarkKind {
    ON_PLAN("按计划"),
    ADJUSTED("有调整"),
    NOT_BEGUN("未开展");

    private final String label;

    MarkKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
