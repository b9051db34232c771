package org.qiangxian.need;

/** The status of an answerer's share. */
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
