package org.qiangxian.disclosure;

/** In what form something about a place leaves the platform. */
public enum Form {
    /** Where a procedure stands: what waits, what is confirmed. No values. */
    STATE("办理状态"),
    /** Every value of one place, on a page of that place alone. */
    VALUES("指标数据"),
    /** The values of one place as a file. */
    FILE("数据文件"),
    /** How unnamed places like it are spread. */
    SPREAD("同类分布"),
    /** The published series of one place, as the public sees them. */
    PUBLISHED("公开数据"),
    /** The series of one place for one indicator, which it agreed to show the reader. */
    PAIRED("结对指标数据"),
    /** The named values of a distribution that lie outside its 99.8 % limits, in the order of codes. */
    OUTSIDE("界限外数据"),
    /** Named values of more than one place. No row of the gate grants it (R1). */
    BULK("多地数据");

    private final String label;

    Form(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
