package org.qiangxian.intake;

/** Which values of a checked file are imported. */
public enum Choice {
    WHOLE("整份入库，有一项不能读取就一项也不入库"),
    WITH_DOUBTS("无疑问的和全部存疑的都入库（存疑的已逐项核实）"),
    CLEAR("只入库无疑问的和勾选的存疑数值");

    private final String label;

    Choice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
