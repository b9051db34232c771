package org.qiangxian.report;

/** Where a report stands. */
public enum AnnualReportStatus {
    MADE("已生成，待复核"),
    REVIEWED("已复核，待签发"),
    SIGNED("已签发，待发布"),
    PUBLISHED("已发布"),
    DISCARDED("已作废");

    private final String label;

    AnnualReportStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether its cities may read their own. */
    boolean opened() {
        return this == REVIEWED || this == SIGNED || this == PUBLISHED;
    }

    /** Whether a city may still write a note on its own report. */
    boolean noted() {
        return this == REVIEWED || this == SIGNED;
    }
}
