package org.qiangxian.need;

/** What a city needs. */
public enum NeedKind {
    POLICY("政策"),
    TECHNIQUE("技术"),
    COORDINATION("协调"),
    TRAINING("培训"),
    DATA("数据");

    private final String label;

    NeedKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
