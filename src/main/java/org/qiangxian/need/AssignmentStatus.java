package org.qiangxian.need;

/** Where the part of an answerer stands. */
public enum AssignmentStatus {
    NONE("尚未分派"),
    WAITING("待答复"),
    ANSWERED("已答复"),
    REVOKED("已收回");

    private final String label;

    AssignmentStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
