package org.qiangxian.intake;

/** The result of the check for one value. */
public enum Verdict {
    NEW("新增"),
    CHANGED("与已有数值不同"),
    UNCHANGED("与已有数值相同"),
    DOUBTFUL("存疑"),
    REFUSED("不能读取");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
