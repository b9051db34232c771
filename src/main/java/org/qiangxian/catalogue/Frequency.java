package org.qiangxian.catalogue;

/** How often the source publishes. */
public enum Frequency {
    YEAR("每年"),
    QUARTER("每季、每年"),
    MONTH("每月、每年"),
    AT_ONCE("发生时"),
    CENSUS("普查年份");

    private final String label;

    Frequency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
