package org.qiangxian.measurement;

/** What stands at the place of a value: a figure, or why there is none. Zero is a figure. */
public enum State {
    VALUE("值"),
    NO_DATA("无数据"),
    UNPUBLISHED("未公布"),
    NOT_APPLICABLE("不适用"),
    REFERENCE("上级参考值");

    private final String label;

    State(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a figure stands with it. */
    public boolean figure() {
        return this == VALUE || this == REFERENCE;
    }
}
