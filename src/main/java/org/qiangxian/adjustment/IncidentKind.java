package org.qiangxian.adjustment;

/** The four kinds of incident after which a membership may be adjusted; there is no fifth (R20). */
public enum IncidentKind {
    QUALITY("重大质量安全事件"),
    SAFETY("重大安全生产事故"),
    ENVIRONMENT("重大生态环境污染事件"),
    OPINION("重大负面舆情事件");

    private final String label;

    IncidentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether an office determines it; where none does, a written finding of two persons of 总局 stands for it. */
    public boolean determined() {
        return this != OPINION;
    }
}
