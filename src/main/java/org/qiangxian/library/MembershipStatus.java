package org.qiangxian.library;

/**
 * Where a member stands in the library; leaving it is no judgement (R4, R14, R20). 调出 and 退出 are stored separately but
 * look alike to every reader.
 */
public enum MembershipStatus {
    IN("在库"),
    SUSPENDED("暂停"),
    REMOVED("不在库"),
    WITHDRAWN("不在库");

    private final String label;

    MembershipStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the unit counts as a member: one under adjustment still does (R20). */
    public boolean member() {
        return this == IN || this == SUSPENDED;
    }
}
