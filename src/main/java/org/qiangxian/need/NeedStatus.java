package org.qiangxian.need;

/** Where a need stands. */
public enum NeedStatus {
    NONE("尚未提出"),
    ASKED("待受理"),
    ACCEPTED("办理中"),
    ANSWERED("已答复"),
    CLOSED("已办结");

    private final String label;

    NeedStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether those above have to act, and a clock runs against them. */
    boolean running() {
        return this == ASKED || this == ACCEPTED;
    }
}
