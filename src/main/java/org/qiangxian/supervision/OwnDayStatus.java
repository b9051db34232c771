package org.qiangxian.supervision;

/**
 * The status of an item with a day the city set itself. It follows only from that day and from what the city says
 * (R90).
 */
public enum OwnDayStatus {
    AHEAD("未到期"),
    RESTING("暂缓"),
    /** Past its day; only the city sees it. */
    LATE("已过自定的日子"),
    /** Past its day for longer than the city has to move it: bureau and province see it on the page of this city. */
    SHOWN("已过自定的日子，市局和省局可见"),
    DONE("已完成");

    private final String label;

    OwnDayStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean late() {
        return this == LATE || this == SHOWN;
    }
}
