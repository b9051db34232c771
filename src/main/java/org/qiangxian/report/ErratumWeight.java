package org.qiangxian.report;

/** How much an error weighs. No class is mended without a word: the lightest is dated and told to whom it concerns, too. */
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
