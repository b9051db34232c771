package org.qiangxian.catalogue;

/** Which way a change counts as 改善; used for words about the own trend only. */
public enum IndicatorDirection {
    HIGHER("越高越好"),
    LOWER("越低越好"),
    NONE("不分好差");

    private final String label;

    IndicatorDirection(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
