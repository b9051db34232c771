package org.qiangxian.library;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Typed;

/**
 * A province's goal as typed.
 *
 * @param version the version its page showed, 0 for none
 */
public record GoalForm(
        @Nullable String version,
        @Nullable String year,
        @Nullable String words) {

    static final int LIMIT = 300;
    private static final int FIRST = 2024;
    private static final int LAST = 2100;

    /** The checked form. */
    record Asked(int year, String words) {}

    static GoalForm of(@Nullable ProvinceGoal goal) {
        return goal == null
                ? new GoalForm("0", "2027", "")
                : new GoalForm(String.valueOf(goal.version()), String.valueOf(goal.year()), goal.words());
    }

    int seen() {
        return version != null && version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0;
    }

    Asked checked() {
        var typed = Typed.of(this);
        var goal = typed.number("year", FIRST, LAST, "目标年份请填写%d年至%d年之间的四位数字。".formatted(FIRST, LAST));
        var text = typed.needed("words", "目标", LIMIT);
        Wording.remark(text).ifPresent(remark -> typed.remark("words", remark));
        typed.orRefuse();
        return new Asked(Objects.requireNonNull(goal), text);
    }
}
