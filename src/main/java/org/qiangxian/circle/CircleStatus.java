package org.qiangxian.circle;

/** Where a county stands with the circle of its area. */
enum CircleStatus {
    OUTSIDE("没有参加"),
    JOINED("已参加"),
    READABLE("已参加，同意查看数据");

    private final String label;

    CircleStatus(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
