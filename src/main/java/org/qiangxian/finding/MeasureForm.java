package org.qiangxian.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Typed;
import org.qiangxian.shell.Typing;

/**
 * A measure as it was typed; nothing typed is lost when it is turned down.
 *
 * @param version the version the page showed, 0 for none
 */
public record MeasureForm(
        @Nullable Integer version,
        @Nullable String what,
        @Nullable String who,
        @Nullable String until,
        @Nullable String goal,
        @Nullable String goalYear,
        @Nullable String state) {

    private static final int DIGITS = 18;

    static MeasureForm of(@Nullable Measure measure) {
        if (measure == null) {
            return new MeasureForm(0, "", "", "", "", "", Measure.State.UNDER_WAY.name());
        }
        var goal = measure.goal();
        return new MeasureForm(
                measure.version(),
                measure.what(),
                measure.who(),
                measure.until().toString(),
                goal == null ? "" : goal.toPlainString(),
                measure.goalYear() == null ? "" : String.valueOf(measure.goalYear()),
                measure.state().name());
    }

    int seen() {
        return version == null ? 0 : version;
    }

    static String text(@Nullable String value) {
        return Typing.trimmed(value);
    }

    /** Remarks by field; empty when all is well. */
    Map<String, String> remarks(LocalDate today) {
        var typed = Typed.of(this);
        typed.needed("what", "措施内容", Measure.WHAT_LIMIT);
        typed.needed("who", "承办单位", Measure.WHO_LIMIT);
        var day = day();
        if (day == null || day.getYear() < today.getYear() - 5 || day.getYear() > today.getYear() + 10) {
            typed.remark("until", "请填写完成日期，如 %d-12-31。".formatted(today.getYear()));
        }
        if (!text(goal).isEmpty() && figure() == null) {
            typed.remark("goal", "自定目标请只填数字，如 98.5；不设目标就留空。");
        }
        if (text(goal).isEmpty() != text(goalYear).isEmpty()) {
            typed.remark("goalYear", "目标和目标年份请一起填写，或一起留空。");
        } else if (!text(goalYear).isEmpty() && !plausible(today)) {
            typed.remark("goalYear", "目标年份请填写%d年至%d年之间的四位数字。".formatted(today.getYear(), today.getYear() + 10));
        }
        typed.choice("state", Measure.State.class, "请选择进展。");
        Wording.remark(what).ifPresent(remark -> typed.remark("what", remark));
        Wording.remark(who).ifPresent(remark -> typed.remark("who", remark));
        return typed.remarks();
    }

    private boolean plausible(LocalDate today) {
        var year = year();
        return year != null && year >= today.getYear() && year <= today.getYear() + 10;
    }

    @Nullable
    LocalDate day() {
        return Typing.day(until).orElse(null);
    }

    @Nullable
    BigDecimal figure() {
        var typed = text(goal).replace(",", "");
        return typed.length() <= DIGITS && typed.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(typed) : null;
    }

    @Nullable
    Integer year() {
        return text(goalYear).matches("\\d{4}") ? Integer.valueOf(text(goalYear)) : null;
    }

    Measure.@Nullable State stage() {
        return Typed.of(this).choice("state", Measure.State.class).orElse(null);
    }
}
