package org.qiangxian.pilot;

/** Where a pilot under way stands. */
public enum PilotStatus {
    UNDER_WAY("实施中"),
    INTERIM("待阶段总结"),
    CLOSING("待完成总结"),
    DONE("完成"),
    PAUSED("暂缓"),
    ENDED("终止");

    private final String label;

    PilotStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it is being carried out: neither over nor resting. */
    public boolean running() {
        return this == UNDER_WAY || this == INTERIM || this == CLOSING;
    }

    /** Whether it is over. */
    public boolean over() {
        return this == DONE || this == ENDED;
    }
}
