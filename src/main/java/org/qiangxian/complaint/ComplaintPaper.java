package org.qiangxian.complaint;

/** The papers of a complaint. */
public enum ComplaintPaper {
    ACCEPTANCE("受理告知书"),
    ANSWER("答复书");

    private final String label;

    ComplaintPaper(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
