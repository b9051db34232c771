package org.qiangxian.pilot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.form.Zishu;
import org.qiangxian.shell.Typed;
import org.qiangxian.shell.Typing;

/** Reads what is typed about pilots: lengths in 字, judged words, days not in the future. */
final class PilotText {

    private static final int LONGEST_LINK = 300;
    /** The most characters for each 字, because a run of letters counts as one 字 only. */
    private static final int CHARACTERS = 4;

    private PilotText() {}

    /** A required text of at most that many 字, with its words judged. */
    static String needed(Typed typed, String field, String label, int most) {
        var text = typed.needed(field, label, most * CHARACTERS);
        var count = Zishu.count(text);
        if (count > most) {
            typed.remark(field, "%s已写%d字，限%d字，请删减%d字。".formatted(label, count, most, count - most));
        }
        Wording.remark(text).ifPresent(remark -> typed.remark(field, remark));
        return text;
    }

    /** A day not in the future. */
    static @Nullable LocalDate day(Typed typed, String field, LocalDate today) {
        var day = typed.day(field, "请填写日期，如2026-06-30。");
        if (day != null && day.isAfter(today)) {
            typed.remark(field, "日期还没有到，请填写今天或以前的日期。");
        }
        return day;
    }

    /** An address that may be left out. */
    static String link(Typed typed, String field) {
        var link = typed.text(field);
        if (!link.isEmpty() && (!link.matches("https?://[^\\s<>\"]+") || Typing.length(link) > LONGEST_LINK)) {
            typed.remark(field, "请填写以 https:// 开头的完整网址，%d 个字符以内；没有网址的可以不填。".formatted(LONGEST_LINK));
        }
        return link;
    }
}
