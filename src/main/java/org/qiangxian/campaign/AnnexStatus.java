package org.qiangxian.campaign;

/** Where an annex that was read in stands. */
enum AnnexStatus {
    NONE("尚未上传"),
    READ("待核对"),
    TAKEN("已列入"),
    DROPPED("已放弃");

    private final String label;

    AnnexStatus(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
