package org.qiangxian.pilot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Typed;

/**
 * 季度标记 as typed.
 *
 * @param action the row of {@link MarkAction}
 * @param day the new day, asked of 有调整
 * @param words what was adjusted
 * @param why why it was not begun
 * @param seen the last step its reader saw
 */
public record MarkForm(
        @Nullable String action,
        @Nullable String day,
        @Nullable String words,
        @Nullable String why,
        @Nullable String seen) {

    static final int LIMIT = 100;
    static final MarkForm EMPTY = new MarkForm(null, null, null, null, null);

    /** The checked form. */
    record Said(MarkAction action, @Nullable LocalDate day, String words) {}

    MarkAction named() {
        return Act.named(MarkAction.class, action == null ? "" : action);
    }

    Seen opened() {
        return Seen.sent(seen == null ? "" : seen);
    }

    /** @param last the last day a milestone of this pilot may be moved to */
    Said checked(Milestone milestone, LocalDate today, LocalDate last) {
        var typed = Typed.of(this);
        var said =
                switch (named()) {
                    case ON_PLAN -> new Said(MarkAction.ON_PLAN, null, "");
                    case ADJUST -> {
                        var moved = typed.day("day", "请填写新的日期，如2026-10-31。");
                        if (moved != null && (moved.isBefore(today) || moved.isAfter(last))) {
                            typed.remark("day", "新的日期从今天起，到%s为止。".formatted(Chinese.date(last)));
                        } else if (milestone.day().equals(moved)) {
                            typed.remark("day", "与现在的日期相同。没有变化的，请选“按计划”。");
                        }
                        yield new Said(MarkAction.ADJUST, moved, PilotText.needed(typed, "words", "调整的内容", LIMIT));
                    }
                    case NOT_BEGUN ->
                        new Said(MarkAction.NOT_BEGUN, null, PilotText.needed(typed, "why", "没有开展的原因", LIMIT));
                };
        typed.orRefuse();
        return said;
    }

    String shown(String field) {
        return Typed.of(this).raw(field);
    }
}
