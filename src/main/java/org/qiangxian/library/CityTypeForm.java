package org.qiangxian.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Typed;

/** A new type of city as typed. */
public record CityTypeForm(
        @Nullable String name,
        @Nullable String sentence,
        @Nullable String from) {

    static final CityTypeForm EMPTY = new CityTypeForm("", "", "");
    static final int NAME_LIMIT = 12;
    static final int SENTENCE_LIMIT = 80;

    /** The checked form. */
    record Asked(String name, String sentence, LocalDate from) {}

    /** Checks the form; a type begins today or later, so that earlier choices stay as they were. */
    Asked checked(LocalDate today) {
        var typed = Typed.of(this);
        var words = typed.needed("name", "名称", NAME_LIMIT);
        var said = typed.needed("sentence", "说明", SENTENCE_LIMIT);
        Wording.remark(words).ifPresent(remark -> typed.remark("name", remark));
        Wording.remark(said).ifPresent(remark -> typed.remark("sentence", remark));
        var day = typed.day("from", "请填写启用日期，如2026-03-02。");
        if (day != null && day.isBefore(today)) {
            typed.remark("from", "启用日期早于今天。请填写今天或以后的日期。");
        }
        typed.orRefuse();
        return new Asked(words, said, day == null ? today : day);
    }
}
