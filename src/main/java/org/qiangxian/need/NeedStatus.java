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

    /** Whether a level above has to act, so that a clock runs against it. */
    boolean running() {
        return this == ASKED || this == ACCEPTED;
    }
}
