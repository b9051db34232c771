package org.qiangxian.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        return value == null ? "" : value.strip().replace("\r\n", "\n");
    }

    /** Remarks by field; empty when all is well. */
    Map<String, String> remarks(LocalDate today) {
        var remarks = new LinkedHashMap<String, String>();
        words(remarks, "what", "措施内容", what, Measure.WHAT_LIMIT);
        words(remarks, "who", "承办单位", who, Measure.WHO_LIMIT);
        var day = day();
        if (day == null || day.getYear() < today.getYear() - 5 || day.getYear() > today.getYear() + 10) {
            remarks.put("until", "请填写完成日期，如 %d-12-31。".formatted(today.getYear()));
        }
        if (!text(goal).isEmpty() && figure() == null) {
            remarks.put("goal", "自定目标请只填数字，如 98.5；不设目标就留空。");
        }
        if (text(goal).isEmpty() != text(goalYear).isEmpty()) {
            remarks.put("goalYear", "目标和目标年份请一起填写，或一起留空。");
        } else if (!text(goalYear).isEmpty() && !plausible(today)) {
            remarks.put("goalYear", "目标年份请填写%d年至%d年之间的四位数字。".formatted(today.getYear(), today.getYear() + 10));
        }
        if (stage() == null) {
            remarks.put("state", "请选择进展。");
        }
        return remarks;
    }

    private boolean plausible(LocalDate today) {
        var year = year();
        return year != null && year >= today.getYear() && year <= today.getYear() + 10;
    }

    @Nullable
    LocalDate day() {
        try {
            return LocalDate.parse(text(until));
        } catch (DateTimeParseException _) {
            return null;
        }
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
        for (var each : Measure.State.values()) {
            if (each.name().equals(state)) {
                return each;
            }
        }
        return null;
    }

    private static void words(
            Map<String, String> remarks, String field, String label, @Nullable String typed, int limit) {
        var text = text(typed);
        int length = text.codePointCount(0, text.length());
        if (length == 0) {
            remarks.put(field, "请填写%s。".formatted(label));
        } else if (length > limit) {
            remarks.put(field, "%s共%d字，超出%d字，请精简到%d字以内。".formatted(label, length, length - limit, limit));
        }
    }
}
