package org.qiangxian.need;

/** The outcome that an answer states. */
public enum NeedOutcome {
    SOLVED("已解决"),
    NOT_OURS("不属职责"),
    NOT_NOW("暂不能");

    private final String label;

    NeedOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The outcome with the office it was referred to: 不属职责（转给省农业农村厅）. */
    String words(String referred) {
        return this == NOT_OURS ? "%s（转给%s）".formatted(label, referred) : label;
    }
}
