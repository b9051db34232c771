package org.qiangxian.meter;

/** The ground on which a place was read by name: counted, or exempt and recorded as such. */
public enum Ground {
    /** Counts against the daily limit. */
    COUNTED("计入限额"),
    /** One place, by the person who has to decide a matter about it that lies on their desk. */
    MATTER("在办事项"),
    /** Values the reader sent in themselves. */
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
