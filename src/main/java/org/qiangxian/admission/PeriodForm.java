package org.qiangxian.admission;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.library.Basis;
import org.qiangxian.shell.Typed;

/** What 总局 types to open a window. */
public record PeriodForm(
        @Nullable String opensOn,
        @Nullable String closesOn,
        @Nullable String number,
        @Nullable String title,
        @Nullable String words) {

    static final PeriodForm EMPTY = new PeriodForm("", "", "", "", "");

    /** The checked form. */
    record Asked(LocalDate opensOn, LocalDate closesOn, Basis basis, String words) {}

    Asked checked(LocalDate today) {
        var typed = Typed.of(this);
        var opens = typed.day("opensOn", "请填写开始日期，如2026-03-02。");
        var closes = typed.day("closesOn", "请填写结束日期，如2026-03-31。");
        var number = typed.needed("number", "依据文号", 60);
        var title = typed.needed("title", "依据文件名称", 120);
        var words = typed.optional("words", "说明", 300);
        Wording.remark(number).ifPresent(remark -> typed.remark("number", remark));
        Wording.remark(title).ifPresent(remark -> typed.remark("title", remark));
        Wording.remark(words).ifPresent(remark -> typed.remark("words", remark));
        if (opens != null && closes != null && closes.isBefore(opens)) {
            typed.remark("closesOn", "结束日期早于开始日期，请改正。");
        }
        if (closes != null && closes.isBefore(today)) {
            typed.remark("closesOn", "结束日期已经过去，请改为今天或以后。");
        }
        typed.orRefuse();
        return new Asked(
                Objects.requireNonNull(opens), Objects.requireNonNull(closes), new Basis(number, title, null), words);
    }
}
