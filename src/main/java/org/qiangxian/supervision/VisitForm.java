package org.qiangxian.supervision;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Typed;

/** A 调研 as it was typed. */
public record VisitForm(
        @Nullable String purpose,
        @Nullable String day,
        @Nullable String who,
        @Nullable String minutes,
        @Nullable String reason) {

    /** The longest purpose, in characters. */
    public static final int LONGEST = 200;

    /** The longest text on the visitors, in characters. */
    public static final int WHO = 100;

    /** The most minutes of a visit. */
    static final int HOURS = 480;

    static final VisitForm EMPTY = new VisitForm("", "", "", "", "");

    /** The checked form; the caller decides whether a reason is needed. */
    record Asked(String purpose, LocalDate day, String who, int minutes, String reason) {}

    public String said(String field) {
        return Objects.requireNonNullElse(
                switch (field) {
                    case "purpose" -> purpose;
                    case "day" -> day;
                    case "who" -> who;
                    case "minutes" -> minutes;
                    default -> reason;
                },
                "");
    }

    /**
     * Checks all of it.
     *
     * @param first the first day that can still be announced
     */
    Asked checked(SupervisionWords words, RegionCode unit, LocalDate first) {
        var typed = Typed.of(this);
        var what = typed.needed("purpose", "目的", LONGEST);
        judged(typed, "purpose", words.remark(what, unit));
        var on = typed.day("day", "请填写调研的日子，如 %s。".formatted(first));
        if (on != null) {
            judged(typed, "day", VisitDays.tooSoon(on, first));
        }
        var names = typed.needed("who", "谁来", WHO);
        judged(typed, "who", words.remark(names, unit));
        var length = typed.number("minutes", 1, HOURS, "请填 1 到 %d 之间的整数。".formatted(HOURS));
        var why = typed.optional("reason", "理由", LONGEST);
        judged(typed, "reason", words.remark(why, unit));
        typed.orRefuse();
        return new Asked(what, Objects.requireNonNull(on), names, Objects.requireNonNull(length), why);
    }

    private static void judged(Typed typed, String field, String remark) {
        if (!remark.isEmpty()) {
            typed.remark(field, remark);
        }
    }
}
