package org.qiangxian.measurement;

/** The state of a value: it has a figure, or a reason why there is none. Zero is a figure. */
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

    /** Whether it comes with a figure. */
    public boolean figure() {
        return this == VALUE || this == REFERENCE;
    }
}
