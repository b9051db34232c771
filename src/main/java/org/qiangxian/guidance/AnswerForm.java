package org.qiangxian.guidance;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Typed;

/**
 * An answer to a remark as typed.
 *
 * @param handling the name of an {@link Handling}
 */
public record AnswerForm(
        @Nullable String handling, @Nullable String answer) {

    /** The checked form. */
    record Said(Handling handling, String words) {}

    Said checked() {
        var typed = Typed.of(this);
        var chosen = typed.choice("handling", Handling.class, "请选择采纳、部分采纳或不采纳。");
        var words = typed.needed("answer", "答复", Answering.LONGEST);
        Wording.remark(words).ifPresent(remark -> typed.remark("answer", remark));
        typed.orRefuse();
        return new Said(Objects.requireNonNull(chosen), words);
    }
}
