package org.qiangxian.meter;

/** On what ground a place was read by name: counted, or exempt and kept as such. */
public enum Ground {
    /** Counts against the day. */
    COUNTED("计入限额"),
    /** One place, by whoever has to decide a matter of it that lies on their desk. */
    MATTER("在办事项"),
    /** What somebody sent in themselves. */
    IMPORT("本人导入"),
    /** 结对: the place agreed to be seen. */
    PAIRED("结对同意");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
