package org.qiangxian.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Typed;

/** Which plan is begun, as typed. */
public record StartForm(@Nullable String kind, @Nullable String year) {

    /** The prefilled form: this year, and the kind where there is only one. */
    static StartForm proposed(List<PlanKind> kinds, int now) {
        return new StartForm(kinds.size() == 1 ? kinds.getFirst().name() : null, String.valueOf(now));
    }

    /** Years before and after this one. */
    private static final int AROUND = 5;

    /** The checked form. */
    record Begun(PlanKind kind, int year) {}

    /** @param now the present year */
    Begun checked(PlanLevel level, int now) {
        var typed = Typed.of(this);
        var which = typed.choice("kind", PlanKind.class).filter(level.kinds()::contains);
        if (which.isEmpty()) {
            typed.remark("kind", "请选择一种方案。");
        }
        var from = typed.number("year", now - AROUND, now + AROUND, "请填写开始的年份，如 %d。".formatted(now));
        typed.orRefuse();
        return new Begun(which.orElseThrow(), from == null ? now : from);
    }

    public String shown(String field) {
        var typed = field.equals("kind") ? kind : year;
        return typed == null ? "" : typed;
    }
}
