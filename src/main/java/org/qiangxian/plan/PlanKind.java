package org.qiangxian.plan;

/** What sort of plan. */
public enum PlanKind {
    WORK("工作方案"),
    DEVELOPMENT("发展规划"),
    TASKS("年度重点任务");

    private final String label;

    PlanKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
