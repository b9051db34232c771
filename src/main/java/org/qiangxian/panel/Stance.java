package org.qiangxian.panel;

/** What an expert says to a question, beside the words. These are no grades and are never counted. */
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
