package org.qiangxian.campaign;

/** Where the campaign of a year stands. */
public enum CampaignStatus {
    NONE("尚未起草"),
    DRAFT("起草中"),
    PUBLISHED("已发布"),
    DISCARDED("已放弃");

    private final String label;

    CampaignStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
