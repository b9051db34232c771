package org.qiangxian.need;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Typed;

/** 受理 as it was typed: the day by which the answer is promised. */
public record AcceptForm(
        @Nullable String day,
        @Nullable String words,
        @Nullable String seen) {

    /** The longest remark, in characters. */
    public static final int LONGEST = 200;

    /** The latest day that can be promised, in calendar days from today. */
    static final int FURTHEST = 180;

    record Accepted(LocalDate day, String words) {}

    Seen when() {
        return Seen.sent(seen == null ? "" : seen);
    }

    /** @param usual the last day that needs no reason */
    Accepted checked(LocalDate today, LocalDate usual) {
        var typed = Typed.of(this);
        var promised = typed.day("day", "请填写承诺答复的日子。");
        if (promised != null && (promised.isBefore(today) || promised.isAfter(today.plusDays(FURTHEST)))) {
            typed.remark("day", "承诺答复的日子应在今天以后 %d 天以内。".formatted(FURTHEST));
        }
        var why = promised != null && promised.isAfter(usual)
                ? typed.needed("words", "需要较长时间的原因", LONGEST)
                : typed.optional("words", "说明", LONGEST);
        Wording.remark(why).ifPresent(remark -> typed.remark("words", remark));
        typed.orRefuse();
        return new Accepted(
                Objects.requireNonNull(promised),
                "承诺%s前答复%s".formatted(Chinese.date(Objects.requireNonNull(promised)), why.isEmpty() ? "" : "：" + why));
    }
}
