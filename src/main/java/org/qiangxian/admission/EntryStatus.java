package org.qiangxian.admission;

import org.qiangxian.account.Role;

/** Where an application for entry lies. */
public enum EntryStatus {
    DRAFT("草稿"),
    WITH_BUREAU("待市局核"),
    WITH_PROVINCE("待省局办理"),
    LISTED("已列入批次"),
    FORWARDED("已报送总局"),
    /** 总局 has noted what it means to decide; nobody else learns of it before the decision. */
    WEIGHED("已拟意见"),
    RETURNED("退回修改"),
    ADMITTED("已纳入"),
    NOT_ADMITTED("暂不纳入"),
    CLOSED("已结束");

    private final String label;

    EntryStatus(String label) {
        this.label = label;
    }

    /** The word for a reader in {@code role}. */
    public String label(Role role) {
        return this == WEIGHED && role != Role.SAMR ? FORWARDED.label : label;
    }

    /** Whether the county can still write in it. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether nothing more happens to it. */
    public boolean over() {
        return this == ADMITTED || this == NOT_ADMITTED || this == CLOSED;
    }
}
