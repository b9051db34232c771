package org.qiangxian.report;

/** Where an erratum stands. */
public enum ErratumStatus {
    DRAFTED("已起草，待公告"),
    ANNOUNCED("已公告，正确数值待定"),
    MADE("已重新生成，待签发"),
    PUBLISHED("已发布"),
    DROPPED("已撤回");

    private final String label;

    ErratumStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether everybody may know of it. */
    boolean open() {
        return this == ANNOUNCED || this == PUBLISHED;
    }
}
