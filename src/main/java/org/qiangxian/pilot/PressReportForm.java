package org.qiangxian.pilot;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Typed;

/** 媒体报道 as typed. */
public record PressReportForm(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String day,
        @Nullable String link) {

    static final int TITLE = 60;
    static final int OUTLET = 40;
    static final PressReportForm EMPTY = new PressReportForm(null, null, null, null);

    /** The record without its step. */
    PressReport checked(LocalDate today) {
        var typed = Typed.of(this);
        var called = PilotText.needed(typed, "title", "标题", TITLE);
        var where = PilotText.needed(typed, "outlet", "媒体", OUTLET);
        var appeared = PilotText.day(typed, "day", today);
        var address = PilotText.link(typed, "link");
        typed.orRefuse();
        return new PressReport(0, called, where, Objects.requireNonNull(appeared), address);
    }

    public String shown(String field) {
        return Typed.of(this).raw(field);
    }
}
