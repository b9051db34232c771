package org.qiangxian.pilot;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Typed;

/** 支持记录 as typed. */
public record SupportForm(
        @Nullable String tool,
        @Nullable String giver,
        @Nullable String what,
        @Nullable String result) {

    static final int GIVER = 40;
    static final int WORDS = 200;
    static final SupportForm EMPTY = new SupportForm(null, null, null, null);

    /** The checked form. */
    record Said(SupportTool tool, String giver, String what, String result) {}

    Said checked() {
        var typed = Typed.of(this);
        var used = typed.choice("tool", SupportTool.class, "请选择用了哪一种质量工具。");
        var by = PilotText.needed(typed, "giver", "由谁支持", GIVER);
        var done = PilotText.needed(typed, "what", "做了什么", WORDS);
        var came = PilotText.needed(typed, "result", "结果", WORDS);
        typed.orRefuse();
        return new Said(Objects.requireNonNull(used), by, done, came);
    }

    public String shown(String field) {
        return Typed.of(this).raw(field);
    }
}
