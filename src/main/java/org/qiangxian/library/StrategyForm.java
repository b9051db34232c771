package org.qiangxian.library;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The strategy as a reader typed it; nothing typed is lost when it is turned down.
 *
 * @param version the version the page showed, 0 for none
 */
public record StrategyForm(
        @Nullable Integer version,
        @Nullable String title,
        @Nullable String statement,
        @Nullable String goals,
        @Nullable String baselineYear,
        @Nullable String status) {

    static StrategyForm of(@Nullable Strategy strategy) {
        return strategy == null
                ? new StrategyForm(0, "", "", "", "", StrategyStatus.SET.name())
                : new StrategyForm(
                        strategy.version(),
                        strategy.title(),
                        strategy.statement(),
                        strategy.goals(),
                        String.valueOf(strategy.baselineYear()),
                        strategy.status().name());
    }

    StrategyForm seen(int latest) {
        return new StrategyForm(latest, title, statement, goals, baselineYear, status);
    }

    int seen() {
        return version == null ? 0 : version;
    }

    String text(@Nullable String value) {
        return value == null ? "" : value.strip().replace("\r\n", "\n");
    }

    /** Remarks by field; empty when all is well. */
    Map<String, String> remarks(int thisYear) {
        var remarks = new LinkedHashMap<String, String>();
        check(remarks, "title", "名称", text(title), Strategy.TITLE_LIMIT);
        check(remarks, "statement", "战略内容", text(statement), Strategy.STATEMENT_LIMIT);
        check(remarks, "goals", "自定目标", text(goals), Strategy.GOALS_LIMIT);
        var year = year();
        if (year == null || year < 2000 || year > thisYear) {
            remarks.put("baselineYear", "基期年份请填写2000年至%d年之间的四位数字。".formatted(thisYear));
        }
        if (stage() == null) {
            remarks.put("status", "请选择进展。");
        }
        return remarks;
    }

    @Nullable
    Integer year() {
        return text(baselineYear).matches("\\d{4}") ? Integer.valueOf(text(baselineYear)) : null;
    }

    @Nullable
    StrategyStatus stage() {
        for (var each : StrategyStatus.values()) {
            if (each.name().equals(status)) {
                return each;
            }
        }
        return null;
    }

    private static void check(Map<String, String> remarks, String field, String label, String text, int limit) {
        int length = text.codePointCount(0, text.length());
        if (length == 0) {
            remarks.put(field, "请填写%s。".formatted(label));
        } else if (length > limit) {
            remarks.put(field, "%s共%d字，超出%d字，请精简到%d字以内。".formatted(label, length, length - limit, limit));
        }
    }
}
