package org.qiangxian.supervision;

/** Where an item with an own day stands. All of it is reckoned from the city's own day and the city's own word (R90). */
public enum OwnDayStatus {
    AHEAD("未到期"),
    RESTING("暂缓"),
    /** Past its own day, and only the city knows. */
    LATE("已过自定的日子"),
    /** Past it for longer than the city has to move it: its bureau and province see it on the page of this city. */
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
