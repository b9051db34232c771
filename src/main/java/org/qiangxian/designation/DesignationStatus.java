package org.qiangxian.designation;

/** Where an official name stands. */
public enum DesignationStatus {
    PROPOSED("待第二人办理"),
    IN_FORCE("可以使用"),
    DECLINED("未同意"),
    WITHDRAWN("已撤回"),
    ENDED("已停止使用");

    private final String label;

    DesignationStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
