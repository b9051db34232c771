package org.qiangxian.form;

/** The two kinds of proposal of 市监质函〔2025〕266号: annex 1 and annex 2. */
public enum Kind {
    PILOT("创新试点", "试点", "附件1"),
    ACTIVITY("百城质量提升活动", "活动", "附件2");

    private final String label;
    private final String shortLabel;
    private final String annex;

    Kind(String label, String shortLabel, String annex) {
        this.label = label;
        this.shortLabel = shortLabel;
        this.annex = annex;
    }

    public String label() {
        return label;
    }

    public String shortLabel() {
        return shortLabel;
    }

    /** The annex its form is. */
    public String annex() {
        return annex;
    }
}
