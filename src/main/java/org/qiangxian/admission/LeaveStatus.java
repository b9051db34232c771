package org.qiangxian.admission;

/** The status of a member's declaration to leave. */
public enum LeaveStatus {
    /** Before any declaration; no row has it. */
    NONE("没有申请退出"),
    ASKED("待总局确认"),
    REVOKED("已收回"),
    ENDED("已退出");

    private final String label;

    LeaveStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
