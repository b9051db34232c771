package org.qiangxian.library;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Typed;
import org.qiangxian.shell.Typing;

/**
 * The strategy as a reader typed it; nothing typed is lost when it is refused.
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
        return Typing.trimmed(value);
    }

    /** Remarks by field; empty when all is well. */
    Map<String, String> remarks(int thisYear) {
        var typed = Typed.of(this);
        plain(typed, "title", typed.needed("title", "名称", Strategy.TITLE_LIMIT));
        plain(typed, "statement", typed.needed("statement", "战略内容", Strategy.STATEMENT_LIMIT));
        plain(typed, "goals", typed.needed("goals", "自定目标", Strategy.GOALS_LIMIT));
        typed.number("baselineYear", 2000, thisYear, "基期年份请填写2000年至%d年之间的四位数字。".formatted(thisYear));
        typed.choice("status", StrategyStatus.class, "请选择进展。");
        return typed.remarks();
    }

    /** Refuses titles and ranks as goals of a city (R4). */
    private static void plain(Typed typed, String field, String text) {
        Wording.remark(text).ifPresent(remark -> typed.remark(field, remark));
    }

    @Nullable
    Integer year() {
        return text(baselineYear).matches("\\d{4}") ? Integer.valueOf(text(baselineYear)) : null;
    }

    @Nullable
    StrategyStatus stage() {
        return Typed.of(this).choice("status", StrategyStatus.class).orElse(null);
    }
}
