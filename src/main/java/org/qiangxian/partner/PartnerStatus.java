package org.qiangxian.partner;

/** Where the consent of a partner stands. */
public enum PartnerStatus {
    ASKED("等待答复"),
    AGREED("已同意"),
    REFUSED("不同意"),
    TAKEN_BACK("已收回同意"),
    REMOVED("已移除");

    private final String label;

    PartnerStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
