package org.qiangxian.application;

import org.qiangxian.form.Kind;

/** Where a proposal stands, in the fixed words of the platform. Who holds it is {@link Holder}. */
public enum Status {
    DRAFT("草稿"),
    RECORDED("已记录"),
    SUBMITTED("待受理"),
    RETURNED("退回修改"),
    SHORTLISTED("拟推荐"),
    RESERVED("备选"),
    FORWARDED("已报送"),
    UNDER_REVIEW("论证中"),
    SELECTED("已确定"),
    NOT_SELECTED("未确定"),
    CLOSED("已结束");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    /** The word for a proposal of this kind: pilots are 确定, activities 纳入. */
    public String label(Kind kind) {
        return kind == Kind.PILOT ? label : label.replace("确定", "纳入");
    }

    /** Whether a recommender has put it forward: it holds a seat. */
    public boolean seated() {
        return this == SHORTLISTED
                || this == FORWARDED
                || this == UNDER_REVIEW
                || this == SELECTED
                || this == NOT_SELECTED;
    }

    /** Whether it has left the recommender. */
    public boolean forwarded() {
        return this == FORWARDED || this == UNDER_REVIEW || this == SELECTED || this == NOT_SELECTED;
    }

    /** Whether it ends with the membership of its city: everything that has not reached 总局 and is not over. */
    boolean endsWithMembership() {
        return !forwarded() && this != CLOSED;
    }

    /** Whether the city can still write in it. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED;
    }
}
