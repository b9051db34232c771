package org.qiangxian.region;

/**
 * What happened to an old unit. Only the first two always keep the area; a rename or replacement keeps it if a recorded
 * check says so; all others shift areas by an unknown amount and break every series.
 */
public enum Change {
    RECODE("代码变更"),
    STATUS_CHANGE("建制变更"),
    RENAME_OR_REPLACE("更名或改设"),
    SPLIT("拆分"),
    MERGED_INTO_NEW("合并新设"),
    ABSORBED("并入"),
    PARTIAL_TRANSFER("部分区域划转");

    private final String label;

    Change(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
