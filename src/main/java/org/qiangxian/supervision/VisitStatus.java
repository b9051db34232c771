package org.qiangxian.supervision;

/** Where a 调研 stands. */
public enum VisitStatus {
    NONE("尚未预告"),
    ANNOUNCED("已预告"),
    /** Announced, and its day has come. */
    DUE("待确认"),
    HELD("已进行"),
    NOT_HELD("没有进行"),
    CANCELLED("已取消");

    private final String label;

    VisitStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it counts among those of its year. */
    boolean counts() {
        return this == ANNOUNCED || this == DUE || this == HELD;
    }
}
