package org.qiangxian.pilot;

/** Where a record of support stands. */
public enum SupportStatus {
    RECORDED("待城市确认"),
    CONFIRMED("已确认"),
    REFUSED("不予确认");

    private final String label;

    SupportStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
