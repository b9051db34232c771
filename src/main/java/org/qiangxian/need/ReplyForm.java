package org.qiangxian.need;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Typed;

/** An answer as typed, by the holder or an assigned answerer. */
public record ReplyForm(
        @Nullable String outcome,
        @Nullable String answer,
        @Nullable String referred,
        @Nullable String seen) {

    /** The longest answer, in characters. */
    public static final int LONGEST = 800;

    /** The longest name of the office it is referred to, in characters. */
    public static final int NAME = 40;

    static final ReplyForm EMPTY = new ReplyForm(null, "", "", "");

    Seen when() {
        return Seen.sent(seen == null ? "" : seen);
    }

    Need.Reply checked(Instant now) {
        var typed = Typed.of(this);
        var what = typed.choice("outcome", NeedOutcome.class, "请选择办理结果。");
        var words = typed.needed("answer", what == NeedOutcome.NOT_NOW ? "暂不能的原因" : "答复", LONGEST);
        Wording.remark(words).ifPresent(remark -> typed.remark("answer", remark));
        var whom = what == NeedOutcome.NOT_OURS
                ? typed.needed("referred", "转给哪个单位", NAME)
                : typed.optional("referred", "转给哪个单位", NAME);
        Wording.remark(whom).ifPresent(remark -> typed.remark("referred", remark));
        typed.orRefuse();
        return new Need.Reply(Objects.requireNonNull(what), words, what == NeedOutcome.NOT_OURS ? whom : "", now);
    }

    public String said(String field) {
        return Typed.of(this).raw(field);
    }
}
