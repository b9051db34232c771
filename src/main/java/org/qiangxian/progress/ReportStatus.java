package org.qiangxian.progress;

/** Where a report lies. */
public enum ReportStatus {
    OPEN("待报送"),
    WITH_BUREAU("待市局核"),
    WITH_PROVINCE("待省局阅"),
    WITH_SAMR("待总局阅"),
    RETURNED("退回修改"),
    READ("已阅"),
    DECLINED("不参加"),
    ENDED("已结束");

    private final String label;

    ReportStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the member can still write in it. */
    public boolean editable() {
        return this == OPEN || this == RETURNED;
    }

    /** Whether it is under way to a higher level. */
    public boolean under() {
        return this == WITH_BUREAU || this == WITH_PROVINCE || this == WITH_SAMR;
    }
}
