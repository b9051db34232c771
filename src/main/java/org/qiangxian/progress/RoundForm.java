package org.qiangxian.progress;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.discipline.Wording;
import org.qiangxian.form.Kind;
import org.qiangxian.ledger.Budget;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typed;

/** A round as typed. There is no field for a figure, a target or a file (R3, R89). */
public record RoundForm(
        @Nullable String title,
        @Nullable String year,
        @Nullable String lastDay,
        @Nullable String minutes,
        @Nullable String reason,
        @Nullable String usedFor,
        @Nullable String overReason) {

    /** The fewest working days for members. */
    static final int LEAST_DAYS = 10;

    /** The checked form; {@link Rounds} judges whether it comes too soon or exceeds the minutes of a year. */
    record Wanted(
            Kind kind,
            String title,
            int year,
            LocalDate lastDay,
            int minutes,
            String reason,
            String usedFor,
            String overReason) {}

    static RoundForm blank(Kind kind, LocalDate today, OptionalInt measured) {
        var summary = kind == Kind.SUMMARY;
        int year = summary && today.getMonthValue() <= 6 ? today.getYear() - 1 : today.getYear();
        var due = LocalDate.of(year + 1, 3, 31);
        var last = summary && due.isAfter(today.plusDays(20)) ? due : today.plusDays(30);
        var title = summary
                ? "%d年培育建设年度总结".formatted(year)
                : "%d年%s工作进展".formatted(year, today.getMonthValue() <= 6 ? "上半年" : "下半年");
        return new RoundForm(
                title,
                String.valueOf(year),
                last.toString(),
                String.valueOf(measured.orElse(declared(kind))),
                "",
                "",
                "");
    }

    /** The declared minutes of an ordinary answer, used before any was measured: 20 a year in all. */
    static int declared(Kind kind) {
        return Budget.least(kind == Kind.SUMMARY ? ReportForms.SUMMARY_WORDS : ReportForms.PROGRESS_WORDS);
    }

    /**
     * @param measured the median time such forms really took, which replaces the declared minutes
     * @throws Refusal.Invalid with a remark at each field
     */
    Wanted read(Kind kind, LocalDate today, WorkingDays days, OptionalInt measured) {
        var typed = Typed.of(this);
        var name = typed.needed("title", "名称", Round.TITLE_LIMIT);
        var last = typed.day("lastDay", "请填写最后一天，写作 2026-12-31。");
        if (last != null && last.isBefore(days.plus(today, LEAST_DAYS))) {
            typed.remark("lastDay", "至少留出%d个工作日，最早为%s。".formatted(LEAST_DAYS, days.plus(today, LEAST_DAYS)));
        } else if (last != null && last.isAfter(today.plusYears(1))) {
            typed.remark("lastDay", "最后一天请在一年以内。");
        }
        int least = declared(kind);
        var time = typed.number("minutes", least, 60, "请估计写一次要几分钟，填写 %d 到 60 的整数。".formatted(least));
        var about = kind == Kind.SUMMARY
                ? typed.number("year", today.getYear() - 1, today.getYear(), "请填写总结的年份，今年或去年。")
                : Integer.valueOf(today.getYear());
        var why = typed.optional("reason", "理由", Round.WORDS_LIMIT);
        var used = typed.optional("usedFor", "用途", Round.WORDS_LIMIT);
        var over = typed.optional("overReason", "理由", Round.WORDS_LIMIT);
        var said = new LinkedHashMap<>(typed.remarks());
        Wording.ofDemand(name)
                .ifPresent(word -> said.putIfAbsent("title", "不能使用“%s”。报送进展不下达指标，不用于考核评比，不收费。".formatted(word)));
        Wording.remark(Map.of("reason", why, "usedFor", used, "overReason", over), said);
        if (!said.isEmpty() || last == null || time == null || about == null) {
            throw new Refusal.Invalid("有%d处需要修改。".formatted(said.size()), said);
        }
        return new Wanted(kind, name, about, last, measured.orElse(time), why, used, over);
    }
}
