package org.qiangxian.guidance;

/** What 总局 does with a remark. */
public enum Handling {
    TAKEN("采纳"),
    PARTLY("部分采纳"),
    NOT_TAKEN("不采纳");

    private final String label;

    Handling(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
