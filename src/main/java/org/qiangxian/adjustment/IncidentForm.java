package org.qiangxian.adjustment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Typed;

/** An incident as it is typed. */
public record IncidentForm(
        @Nullable String unit,
        @Nullable String kind,
        @Nullable String happenedOn,
        @Nullable String place,
        @Nullable String source,
        @Nullable String foundOn,
        @Nullable String words) {

    static final IncidentForm EMPTY = new IncidentForm(null, null, null, null, null, null, null);

    public String shown(String field) {
        return Typed.of(this).raw(field);
    }

    /** The incident; refuses with everything that is wrong. */
    static Incident checked(Typed typed, LocalDate today) {
        var kind = typed.choice("kind", IncidentKind.class, "请选择四类事件中的一类；其他事件不在动态调整之列。");
        var happened = Written.past(typed, "happenedOn", "发生日期", today);
        var found = Written.past(typed, "foundOn", "发现日期", today);
        if (typed.sound() && found.isBefore(happened)) {
            typed.remark("foundOn", "发现日期早于发生日期，请核对。");
        }
        var incident = new Incident(
                kind == null ? IncidentKind.QUALITY : kind,
                happened,
                typed.needed("place", "发生地点", 100),
                typed.needed("source", "信息来源", 200),
                found,
                typed.needed("words", "事件概况", 600));
        Written.judge(typed, "place", "source", "words");
        return incident;
    }
}
