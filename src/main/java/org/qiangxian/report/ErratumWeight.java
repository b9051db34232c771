package org.qiangxian.report;

/** The weight of an error. Even the lightest class is corrected openly: dated, and announced to those it concerns. */
public enum ErratumWeight {
    MINOR("轻微"),
    MAJOR("重要");

    private final String label;

    ErratumWeight(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
