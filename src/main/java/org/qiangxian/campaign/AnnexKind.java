package org.qiangxian.campaign;

/** What an annex of the notice lists. */
public enum AnnexKind {
    /** R134. */
    DEPARTMENTS("联合主办单位开展的活动", "主办单位"),
    /** R135. */
    ASSOCIATIONS("联合会、学协会开展的活动", "主办单位"),
    /** R136. */
    PLACES("各地开展的活动", "地区"),
    /** R137. */
    SLOGANS("活动口号", "");

    private final String label;
    private final String who;

    AnnexKind(String label, String who) {
        this.label = label;
        this.who = who;
    }

    public String label() {
        return label;
    }

    /** The heading of its column of units. */
    String who() {
        return who;
    }

    /** Whether it is a list of activities. */
    public boolean lists() {
        return this != SLOGANS;
    }
}
