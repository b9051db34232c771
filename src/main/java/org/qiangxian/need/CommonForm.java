package org.qiangxian.need;

import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Typed;

/** A common question as it was typed: without the name of the city. */
public record CommonForm(
        @Nullable String question,
        @Nullable String answer,
        @Nullable String seen) {

    Seen when() {
        return Seen.sent(seen == null ? "" : seen);
    }

    /** @param name the city, which the text may not name */
    CommonForm checked(String... names) {
        var typed = Typed.of(this);
        var asked = typed.needed("question", "问题", NeedForm.LONGEST);
        var said = typed.needed("answer", "答复", ReplyForm.LONGEST);
        judge(typed, "question", asked, names);
        judge(typed, "answer", said, names);
        typed.orRefuse();
        return new CommonForm(asked, said, seen);
    }

    private static void judge(Typed typed, String field, String text, String... names) {
        Wording.remark(text).ifPresent(remark -> typed.remark(field, remark));
        for (var name : names) {
            if (text.contains(name)) {
                typed.remark(field, "常见问题不写是哪个城市，请删去“%s”。".formatted(name));
            }
        }
    }

    public String said(String field) {
        return Typed.of(this).raw(field);
    }
}
