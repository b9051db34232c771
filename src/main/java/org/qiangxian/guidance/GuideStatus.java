package org.qiangxian.guidance;

/** Where the draft of a guiding document stands. */
public enum GuideStatus {
    DRAFT("起草中"),
    OPEN("征求意见中"),
    ANSWERING("答复意见"),
    /** A publication draft was made of it; from then on the publication has a status of its own. */
    PREPARED("已形成文件稿"),
    DISCARDED("已放弃");

    private final String label;

    GuideStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
