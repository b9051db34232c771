package org.qiangxian.campaign;

/** Where the feedback of a unit stands. */
enum FeedbackStatus {
    /** The month is not over: nothing waits, though it may be sent. */
    LATER("活动结束后反馈"),
    ASKED("待反馈"),
    /** The last day is over: nothing waits any more, though it may still be sent. */
    OVER("没有反馈"),
    AT_PROVINCE("已报省局"),
    ARRIVED("已到总局");

    private final String label;

    FeedbackStatus(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean sent() {
        return this == AT_PROVINCE || this == ARRIVED;
    }
}
