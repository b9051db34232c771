package org.qiangxian.supervision;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Typed;

/** A 督导函 as it was typed: about which item, what it asks, in what words. */
public record NoteForm(
        @Nullable String item,
        @Nullable String day,
        @Nullable String ask,
        @Nullable String text) {

    /** The longest text, in characters. */
    public static final int LONGEST = 300;

    /** The checked form. */
    record Asked(NoteAsk ask, String text) {}

    static NoteForm of(OwnDayItem item) {
        return new NoteForm(item.key(), item.own().day().toString(), null, "");
    }

    public String said() {
        return Objects.requireNonNullElse(text, "");
    }

    String key() {
        return Objects.requireNonNullElse(item, "");
    }

    boolean on(OwnDay own) {
        return own.day().toString().equals(day);
    }

    Asked checked(SupervisionWords words, RegionCode unit) {
        var typed = Typed.of(this);
        var asked = typed.choice("ask", NoteAsk.class, "请选择请城市定新的日子，还是提供帮助。");
        var said = typed.needed("text", "内容", LONGEST);
        var remark = words.remark(said, unit);
        if (!remark.isEmpty()) {
            typed.remark("text", remark);
        }
        typed.orRefuse();
        return new Asked(Objects.requireNonNull(asked), said);
    }
}
