package org.qiangxian.plan;

/** Where a plan stands. */
public enum PlanStatus {
    DRAFT("草稿"),
    FINAL("已定稿"),
    REVISING("修订中"),
    DROPPED("已放弃");

    private final String label;

    PlanStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether its unit is writing. */
    boolean written() {
        return this == DRAFT || this == REVISING;
    }
}
