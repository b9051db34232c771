package org.qiangxian.pilot;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Typed;

/** 标志性成果 as typed. */
public record LandmarkForm(
        @Nullable String name,
        @Nullable String what,
        @Nullable String day,
        @Nullable String link) {

    static final int NAME = 40;
    static final int WHAT = 200;
    static final LandmarkForm EMPTY = new LandmarkForm(null, null, null, null);

    /** The record without its step. */
    Landmark checked(LocalDate today) {
        var typed = Typed.of(this);
        var called = PilotText.needed(typed, "name", "名称", NAME);
        var said = PilotText.needed(typed, "what", "内容", WHAT);
        var reached = PilotText.day(typed, "day", today);
        var address = PilotText.link(typed, "link");
        typed.orRefuse();
        return new Landmark(0, called, said, Objects.requireNonNull(reached), address);
    }

    public String shown(String field) {
        return Typed.of(this).raw(field);
    }
}
