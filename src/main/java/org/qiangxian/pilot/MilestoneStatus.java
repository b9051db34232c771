package org.qiangxian.pilot;

/** Where a milestone stands on a day; computed, never stored. */
public enum MilestoneStatus {
    LATER("未到"),
    OPEN("进行中"),
    DUE("待标记"),
    PAST("可以补标"),
    MARKED("已标记"),
    SHUT("不再标记");

    private final String label;

    MilestoneStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
