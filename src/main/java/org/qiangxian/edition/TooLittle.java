package org.qiangxian.edition;

/**
 * Why a figure rests on too few cases to be compared with peers or to support a trend; the figure itself is still
 * shown.
 */
public enum TooLittle {
    UNCOUNTED("未登记分子、分母，只列数值，不作比较、不判断趋势", "未登记分子、分母，不判断趋势"),
    FEW_CASES("样本少于 10 个，只列本地情况，不作比较、不判断趋势", "样本过少，不判断趋势"),
    FEW_EVENTS("事件少于 5 起，只列本地情况，不作比较、不判断趋势", "事件过少，不判断趋势");

    private final String reason;
    private final String note;

    TooLittle(String reason, String note) {
        this.reason = reason;
        this.note = note;
    }

    /** Why it is not compared, in a sentence. */
    public String reason() {
        return reason;
    }

    /** What stands beside 数据不足. */
    public String note() {
        return note;
    }
}
