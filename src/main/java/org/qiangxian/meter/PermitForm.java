package org.qiangxian.meter;

import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Typed;
import org.qiangxian.shell.Typing;

/** What somebody types who asks for more places today. */
public record PermitForm(@Nullable String places, @Nullable String purpose) {

    static final PermitForm EMPTY = new PermitForm("", "");

    private static final int SHORTEST = 5;

    /** The longest purpose, in characters. */
    public static final int LONGEST = 200;

    /** The checked form. */
    record Asked(int places, String purpose) {}

    Asked checked() {
        var typed = Typed.of(this);
        var number = typed.number(
                "places", Meter.FREE + 1, Meter.MOST, "请填 %d 到 %d 之间的整数。".formatted(Meter.FREE + 1, Meter.MOST));
        var text = typed.needed("purpose", "用途", LONGEST);
        if (!text.isEmpty() && Typing.length(text) < SHORTEST) {
            typed.remark("purpose", "请写明用途，至少 %d 个字，同事和纪检监察看得懂。".formatted(SHORTEST));
        }
        Wording.remark(text).ifPresent(sentence -> typed.remark("purpose", sentence));
        typed.orRefuse();
        return new Asked(number == null ? 0 : number, text);
    }

    public String said(String field) {
        var said = field.equals("places") ? places : purpose;
        return said == null ? "" : said;
    }
}
