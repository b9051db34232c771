package org.qiangxian.call;

/** Whether a version of a call is still being written. */
public enum CallStatus {
    DRAFT("草稿"),
    PUBLISHED("已发布");

    private final String label;

    CallStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
