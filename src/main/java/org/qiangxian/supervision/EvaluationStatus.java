package org.qiangxian.supervision;

/** Where a 政策评估 stands. */
public enum EvaluationStatus {
    NONE("尚未登记"),
    REGISTERED("已登记，措施尚未施行"),
    /** Registered, and the policy is in force: nothing of it changes any more. */
    IN_FORCE("措施已施行"),
    WITHDRAWN("已撤回");

    private final String label;

    EvaluationStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
