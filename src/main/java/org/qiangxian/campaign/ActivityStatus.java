package org.qiangxian.campaign;

/** Where an activity stands. */
enum ActivityStatus {
    NONE("尚未填写"),
    LISTED("已列入"),
    CANCELLED("已取消");

    private final String label;

    ActivityStatus(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
