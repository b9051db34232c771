package org.qiangxian.report;

import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Typed;

/**
 * A remark to be written by hand into a chapter of the report of all places. @param words empty text removes an earlier
 * remark
 */
public record ReportRemarkForm(
        @Nullable String chapter, @Nullable String words) {

    public static final int LONGEST = 600;

    static final ReportRemarkForm EMPTY = new ReportRemarkForm("", "");

    /** The checked form. */
    record Asked(String chapter, String words) {}

    Asked checked() {
        var typed = Typed.of(this);
        var of = chapter == null ? "" : chapter;
        if (!ReportRemarks.chapters().containsKey(of)) {
            typed.remark("chapter", "请选择写在哪一章。");
        }
        var said = typed.optional("words", "人工说明", LONGEST);
        Wording.remark(said).ifPresent(remark -> typed.remark("words", remark));
        typed.orRefuse();
        return new Asked(of, said);
    }
}
