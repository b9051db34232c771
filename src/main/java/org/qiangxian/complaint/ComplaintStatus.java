package org.qiangxian.complaint;

/** Where a complaint stands. */
public enum ComplaintStatus {
    RECEIVED("已收到，待受理"),
    ACCEPTED("已受理，正在核实"),
    ANSWERED("已答复"),
    TRANSFERRED("已移送纪检监察机构"),
    /** It is handled as the objection to the value. */
    OBJECTION("按数据异议办理"),
    CLOSED("已办结");

    private final String label;

    ComplaintStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
