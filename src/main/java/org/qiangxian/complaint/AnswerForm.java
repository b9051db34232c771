package org.qiangxian.complaint;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Typed;

/** The answer to a complaint as it was typed. */
public record AnswerForm(
        @Nullable String outcome,
        @Nullable String answer,
        @Nullable String seen) {

    /** The longest answer, in characters. */
    public static final int LONGEST = 800;

    static final AnswerForm EMPTY = new AnswerForm(null, "", "");

    record Answered(ComplaintOutcome outcome, String words) {}

    Seen when() {
        return Seen.sent(seen == null ? "" : seen);
    }

    /**
     * Checks the form. Its words may name what was reported: an answer about a fee has to say that none may be charged.
     */
    Answered checked() {
        var typed = Typed.of(this);
        var what = typed.choice("outcome", ComplaintOutcome.class, "请选择核实的结果。");
        var words = typed.needed("answer", "答复", LONGEST);
        typed.orRefuse();
        return new Answered(Objects.requireNonNull(what), words);
    }

    public String said(String field) {
        return Typed.of(this).raw(field);
    }
}
