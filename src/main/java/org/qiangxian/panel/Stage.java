package org.qiangxian.panel;

/** Where a panel stands. */
public enum Stage {
    PREPARING("组建中"),
    OPINIONS("个人意见"),
    CONSENSUS("合议"),
    CONCLUDED("已形成合议意见");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether proposals may be assigned to experts. */
    public boolean assigning() {
        return this == PREPARING || this == OPINIONS;
    }

    /** Whether the opinions are open to the panel and the organisers. */
    public boolean together() {
        return this == CONSENSUS || this == CONCLUDED;
    }
}
