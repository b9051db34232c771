package org.qiangxian.publication;

/** Where a publication stands. */
public enum PublicationStatus {
    DRAFT("草稿"),
    TO_SIGN("待签发"),
    RETURNED("退回修改"),
    ISSUED("已印发"),
    WITHDRAWN("已撤回"),
    REPLACED("已被代替"),
    DISCARDED("已放弃");

    private final String label;

    PublicationStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether its text may still be changed. */
    public boolean written() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it was ever issued. */
    public boolean issued() {
        return this == ISSUED || this == WITHDRAWN || this == REPLACED;
    }
}
