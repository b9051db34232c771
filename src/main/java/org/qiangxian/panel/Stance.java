package org.qiangxian.panel;

/** An expert's stance on a question, besides the words. These are no grades and are never counted. */
public enum Stance {
    SUPPORT("支持"),
    CONDITIONAL("有条件支持"),
    AGAINST("不支持");

    private final String label;

    Stance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
