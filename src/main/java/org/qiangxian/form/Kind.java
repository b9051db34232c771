package org.qiangxian.form;

import java.util.List;

/** What a form is for: the two kinds of proposal of 市监质函〔2025〕266号, annex 1 and annex 2, and what a member reports (R88, R89). */
public enum Kind {
    PILOT("创新试点", "试点", "附件1"),
    ACTIVITY("百城质量提升活动", "活动", "附件2"),
    PROGRESS("工作进展", "进展", ""),
    SUMMARY("年度总结", "总结", "");

    /** Those that a call asks for. */
    public static final List<Kind> PROPOSALS = List.of(PILOT, ACTIVITY);

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

    /** The annex its form is; empty where it is none. */
    public String annex() {
        return annex;
    }
}
