package org.qiangxian.need;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Option;
import org.qiangxian.shell.Typed;

/** 分派 as it was typed: an office, a department with an account, or one by a link. */
public record AssignForm(
        @Nullable String to,
        @Nullable String name,
        @Nullable String days,
        @Nullable String seen) {

    static final String LINK = "LINK";

    static final AssignForm EMPTY = new AssignForm("", "", "10", "");

    /** The longest validity of a link, in days. */
    static final int LONGEST_DAYS = 30;

    /**
     * The checked form.
     *
     * @param to the key of the answerer
     * @param name the department of a link; empty otherwise
     */
    record Assigned(String to, String name, int days) {}

    Seen when() {
        return Seen.sent(seen == null ? "" : seen);
    }

    Assigned checked(List<Option> answerers) {
        var typed = Typed.of(this);
        var chosen = typed.raw("to");
        if (answerers.stream().noneMatch(each -> each.value().equals(chosen))) {
            typed.remark("to", "请选择由谁协办。");
        }
        var link = chosen.equals(LINK);
        var department =
                link ? typed.needed("name", "部门名称", ReplyForm.NAME) : typed.optional("name", "部门名称", ReplyForm.NAME);
        Wording.remark(department).ifPresent(remark -> typed.remark("name", remark));
        var open = link || !typed.text("days").isEmpty()
                ? typed.number("days", 1, LONGEST_DAYS, "请填 1 到 %d 之间的整数。".formatted(LONGEST_DAYS))
                : null;
        typed.orRefuse();
        return new Assigned(chosen, department, open == null ? 0 : open);
    }

    public String said(String field) {
        return Typed.of(this).raw(field);
    }
}
