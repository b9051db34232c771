package org.qiangxian.inspection;

/** What the formal check looks at. It says nothing about merit. */
public enum CheckItem {
    COMPLETE("内容齐全"),
    LIMITS("字数"),
    DIRECTIONS("方向"),
    QUARTERS("季度安排"),
    ELIGIBILITY("培育库资格"),
    SEATS("推荐名额"),
    SEAL("盖章内容码");

    private final String label;

    CheckItem(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
