package org.qiangxian.adjustment;

/** Where a case lies. */
public enum AdjustmentStatus {
    /** Nothing is registered. */
    NONE("未登记"),
    CLUE("线索"),
    OPENED("立案"),
    HEARING("听取意见"),
    HEARD("意见听取完毕"),
    PROPOSED("拟处理"),
    IN_FORCE("决定、执行"),
    REVIEWING("复核"),
    OVER("已办结"),
    SET_ASIDE("未立案"),
    CORRECTED("已更正");

    private final String label;

    AdjustmentStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it waits for nobody any more. A decision found wrong can still be corrected. */
    public boolean over() {
        return this == OVER || this == SET_ASIDE || this == CORRECTED;
    }
}
