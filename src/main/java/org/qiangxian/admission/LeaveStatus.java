package org.qiangxian.admission;

/** Where a member's word that it leaves stands. */
public enum LeaveStatus {
    /** Nothing was said; no row has it. */
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
