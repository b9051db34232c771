package org.qiangxian.need;

/** Where a common question stands. */
public enum CommonStatus {
    NONE("没有提议"),
    OFFERED("待同意"),
    LISTED("已列入"),
    DECLINED("未列入");

    private final String label;

    CommonStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
