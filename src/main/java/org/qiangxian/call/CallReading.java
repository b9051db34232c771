package org.qiangxian.call;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Typed;
import org.qiangxian.shell.Typing;

/**
 * Reads what was typed, by the name of its field, and collects what is wrong; an invalid entry yields the former value.
 */
final class CallReading {

    private final Typed typed;

    CallReading(Map<String, String> typed) {
        this.typed = Typed.ofSingle(typed);
    }

    Map<String, String> errors() {
        return typed.remarks();
    }

    void wrong(String name, String message) {
        typed.remark(name, message);
    }

    boolean ticked(String name) {
        return typed.ticked(name);
    }

    /** A text of at most {@code most} characters, without blanks around it. */
    String text(String name, String label, int most) {
        var text = typed.text(name);
        if (Typing.length(text) > most) {
            wrong(name, "%s：最多%d个字符，现有%d个，请删减。".formatted(label, most, Typing.length(text)));
        }
        return text;
    }

    /** A text that becomes public, whose words are judged. */
    String published(String name, String label, int most) {
        var text = required(name, label, most);
        Wording.remark(text).ifPresent(remark -> wrong(name, label + "：" + remark));
        return text;
    }

    String required(String name, String label, int most) {
        var text = text(name, label, most);
        if (text.isEmpty()) {
            wrong(name, label + "：不能为空。");
        }
        return text;
    }

    int number(String name, String label, int from, int to, int was) {
        var number = number(name, label, from, to);
        if (number == null) {
            wrong(name, "%s：请填写%d至%d之间的整数。".formatted(label, from, to));
        }
        return number == null ? was : number;
    }

    /** A number, or null where nothing was typed. */
    @Nullable
    Integer number(String name, String label, int from, int to) {
        var text = typed.text(name);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < from || Integer.parseInt(text) > to) {
            wrong(name, "%s：请填写%d至%d之间的整数。".formatted(label, from, to));
            return null;
        }
        return Integer.valueOf(text);
    }

    LocalDate date(String name, String label, LocalDate was) {
        var day = typed.day(name, label + "：请填写日期，写作2026-06-13这样的形式。");
        return day == null ? was : day;
    }

    <E extends Enum<E>> E choice(String name, String label, E was) {
        var chosen = typed.choice(name, was.getDeclaringClass(), label + "：请选择一项。");
        return chosen == null ? was : chosen;
    }
}
