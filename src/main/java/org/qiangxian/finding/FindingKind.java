package org.qiangxian.finding;

/** What a finding is: something to build on, to make up for, or to strengthen (锻长板、补短板、强弱项, R36). Never a mark. */
public enum FindingKind {
    STRENGTH("长板", "好于同类，近年未变差"),
    SHORTFALL("短板", "差于同类"),
    WEAKNESS("弱项", "不差于同类，但自身变差");

    private final String label;
    private final String rule;

    FindingKind(String label, String rule) {
        this.label = label;
        this.rule = rule;
    }

    public String label() {
        return label;
    }

    /** The rule in a few words, as it stands beside the heading. */
    public String rule() {
        return rule;
    }
}
