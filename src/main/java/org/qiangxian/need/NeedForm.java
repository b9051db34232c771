package org.qiangxian.need;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Typed;

/** A need as it was typed. */
public record NeedForm(
        @Nullable String kind,
        @Nullable String text,
        @Nullable String level,
        @Nullable String about,
        @Nullable String contact) {

    /** The longest need, in characters. */
    public static final int LONGEST = 300;

    /** The longest contact, in characters. */
    public static final int CONTACT = 60;

    /** The checked form. */
    record Asked(NeedKind kind, String text, Office office, Subject subject, String contact) {}

    Asked checked(List<Office> offices, List<Subject> subjects) {
        var typed = Typed.of(this);
        var what = typed.choice("kind", NeedKind.class, "请选择需要哪一类支持。");
        var words = typed.needed("text", "需求", LONGEST);
        Wording.remark(words).ifPresent(remark -> typed.remark("text", remark));
        var office = offices.stream()
                .filter(each -> each.key().equals(typed.raw("level")))
                .findFirst();
        if (office.isEmpty()) {
            typed.remark("level", "请选择希望由哪一级答复。");
        }
        var key = typed.raw("about");
        var subject = subjects.stream().filter(each -> each.key().equals(key)).findFirst();
        if (!key.isEmpty() && subject.isEmpty()) {
            typed.remark("about", "这一项已经完成或改动，请重新选择，或不选。");
        }
        var whom = typed.optional("contact", "联系方式", CONTACT);
        Wording.remark(whom).ifPresent(remark -> typed.remark("contact", remark));
        typed.orRefuse();
        return new Asked(
                Objects.requireNonNull(what), words, office.orElseThrow(), subject.orElse(Subject.NOTHING), whom);
    }

    public String said(String field) {
        return Typed.of(this).raw(field);
    }
}
