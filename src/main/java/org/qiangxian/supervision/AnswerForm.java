package org.qiangxian.supervision;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Typed;

/** The answer to a 督导函 as it was typed: a new day or words, or both. */
public record AnswerForm(
        @Nullable String until,
        @Nullable String answer,
        @Nullable String seen) {

    /** The longest answer, in characters. */
    public static final int LONGEST = OwnDayForm.LONGEST;

    static final AnswerForm EMPTY = new AnswerForm("", "", "");

    public String said(String field) {
        return Objects.requireNonNullElse(field.equals("until") ? until : answer, "");
    }

    boolean withDay() {
        return !Typed.of(this).text("until").isEmpty();
    }

    /** The checked words; required also with a new day, as its reason. */
    String checked() {
        var typed = Typed.of(this);
        var said = typed.needed("answer", withDay() ? "改期的原因" : "答复", LONGEST);
        Wording.remark(said).ifPresent(remark -> typed.remark("answer", remark));
        typed.orRefuse();
        return said;
    }

    /** The same as a new day for the item of the note. */
    OwnDayForm moving(String key, LocalDate day) {
        return new OwnDayForm(key, day.toString(), until, answer);
    }
}
