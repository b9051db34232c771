package org.qiangxian.library;

/** Where a member stands in the library; leaving it is neither a win nor a loss (R4, R14, R20). */
public enum MembershipStatus {
    IN("在库"),
    SUSPENDED("暂停"),
    REMOVED("调出"),
    WITHDRAWN("退出");

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
