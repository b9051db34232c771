package org.qiangxian.call;

/** Whose places a call is for: the 32 recommending bodies of real places, or the fictional 示例省. */
public enum Audience {
    REAL("全国（31个省、自治区、直辖市和新疆生产建设兵团）"),
    FICTIONAL("示例省（演示数据）");

    private final String label;

    Audience(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean fictional() {
        return this == FICTIONAL;
    }
}
