package org.qiangxian.measurement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Component;

/** The day whose records a reader asks for with {@code ?on=2026-03-01}: the values in force at its end in Beijing. */
@Component
public class AsOf {

    private final Clock clock;

    AsOf(Clock clock) {
        this.clock = clock;
    }

    /** The last instant of the day, null for the records of now; refuses as {@link #day} does. */
    public @Nullable Instant read(String on) {
        var day = day(on);
        return day == null ? null : end(day);
    }

    /** The last instant of a day, at the stored precision of microseconds. */
    public static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Chinese.BEIJING).toInstant().minusNanos(1_000);
    }

    /**
     * The day, null for the records of now.
     *
     * @throws Refusal.Invalid for text that is not a date, or for a day in the future
     */
    public @Nullable LocalDate day(String on) {
        if (Typing.trimmed(on).isEmpty()) {
            return null;
        }
        var today = clock.instant().atZone(Chinese.BEIJING).toLocalDate();
        return Typing.day(on)
                .filter(day -> !day.isAfter(today))
                .orElseThrow(() -> Refusal.Invalid.of("on", "日期写作 2026-03-01，不晚于今天。"));
    }
}
