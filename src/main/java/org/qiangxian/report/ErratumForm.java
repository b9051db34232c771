package org.qiangxian.report;

import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Typed;

/**
 * An error as it was typed.
 *
 * @param weight {@code MINOR} or {@code MAJOR}
 * @param words what is wrong
 */
public record ErratumForm(@Nullable String weight, @Nullable String words) {

    public static final int LONGEST = 300;

    static final ErratumForm EMPTY = new ErratumForm("", "");

    /** The checked form. */
    record Asked(ErratumWeight weight, String words) {}

    Asked checked() {
        var typed = Typed.of(this);
        var weighs = typed.choice("weight", ErratumWeight.class, "请选择勘误的类别。");
        var said = typed.needed("words", "有误之处", LONGEST);
        Wording.remark(said).ifPresent(remark -> typed.remark("words", remark));
        typed.orRefuse();
        return new Asked(weighs == null ? ErratumWeight.MAJOR : weighs, said);
    }
}
