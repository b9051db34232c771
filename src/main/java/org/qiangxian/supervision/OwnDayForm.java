package org.qiangxian.supervision;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Typed;

/**
 * Another day for an item, as it was typed.
 *
 * @param item the key of the item
 * @param day the day the page showed
 * @param until the day it is moved to
 */
public record OwnDayForm(
        @Nullable String item,
        @Nullable String day,
        @Nullable String until,
        @Nullable String reason) {

    /** The longest reason, in characters. */
    public static final int LONGEST = 200;

    /** The checked form. */
    record Asked(LocalDate until, String reason) {}

    static OwnDayForm of(OwnDayItem item) {
        return new OwnDayForm(item.key(), item.own().day().toString(), "", "");
    }

    public String said(String field) {
        return Objects.requireNonNullElse(field.equals("until") ? until : reason, "");
    }

    String key() {
        return Objects.requireNonNullElse(item, "");
    }

    /** Whether the page was opened on the day the item has now. */
    boolean on(OwnDay own) {
        return own.day().toString().equals(day);
    }

    Asked checked(LocalDate today) {
        var typed = Typed.of(this);
        var to = typed.day("until", "请填写新的日子，如 %s。".formatted(today.plusMonths(1)));
        if (to != null && (!to.isAfter(today) || to.isAfter(today.plusYears(5)))) {
            typed.remark("until", "新的日子请填今天（%s）以后、五年以内。".formatted(Chinese.date(today)));
        }
        var why = typed.needed("reason", "改期的原因", LONGEST);
        Wording.remark(why).ifPresent(remark -> typed.remark("reason", remark));
        typed.orRefuse();
        return new Asked(Objects.requireNonNull(to), why);
    }
}
