package org.qiangxian.edition;

/** The levels of groups, from the smallest on; each group lies whole within one of the next level. */
public enum GroupLevel {
    /** Twelve to twenty-three places with similar characteristics. */
    BLOCK("基础情况相近的一组"),
    REGION("同一地区"),
    TYPE("同一类型"),
    ALL("全部");

    private final String label;

    GroupLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
