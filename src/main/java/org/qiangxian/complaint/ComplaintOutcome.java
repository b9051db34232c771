package org.qiangxian.complaint;

/** What came of a complaint. */
public enum ComplaintOutcome {
    FOUND("属实，已纠正"),
    NOT_FOUND("经核实没有这一情况"),
    UNCLEAR("现有材料无法核实"),
    ELSEWHERE("不属本渠道受理");

    private final String label;

    ComplaintOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
