package org.qiangxian.library;

/** Where a choice of type stands (R27): the city chooses, the province confirms or returns. */
public enum TypeStatus {
    /** Nothing was chosen yet; no row of a choice has it. */
    NONE("未选择"),
    CHOSEN("待省局确认"),
    CONFIRMED("已确认"),
    RETURNED("退回修改");

    private final String label;

    TypeStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
