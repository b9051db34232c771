package org.qiangxian.pilot;

import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Typed;

/** A remark in the thread of a pilot, as typed. */
public record ThreadForm(@Nullable String words) {

    static final int LIMIT = 300;

    String checked() {
        var typed = Typed.of(this);
        var text = PilotText.needed(typed, "words", "留言", LIMIT);
        typed.orRefuse();
        return text;
    }
}
