package org.qiangxian.pilot;

import org.jspecify.annotations.Nullable;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Typed;

/** 完成总结 as typed, and the last step its reader saw. */
public record SummaryForm(@Nullable String words, @Nullable String seen) {

    static final int LIMIT = 600;

    Seen opened() {
        return Seen.sent(seen == null ? "" : seen);
    }

    String checked() {
        var typed = Typed.of(this);
        var text = PilotText.needed(typed, "words", "完成总结", LIMIT);
        typed.orRefuse();
        return text;
    }
}
