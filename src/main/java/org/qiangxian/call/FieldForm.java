package org.qiangxian.call;

import static org.qiangxian.call.CallForm.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.qiangxian.form.Direction;
import org.qiangxian.form.Field;
import org.qiangxian.form.Form;
import org.qiangxian.form.Quarter;

/**
 * The fields of one form as 总局 writes them; each input is named by the kind of form, the key of the field and the
 * property.
 */
final class FieldForm {

    private final CallReading typed;
    private final Form was;
    private final int year;

    FieldForm(CallReading typed, Form was, int year) {
        this.typed = typed;
        this.was = was;
        this.year = year;
    }

    static void write(Form form, Map<String, String> typed) {
        typed.put(form.kind() + ".title", form.title());
        for (var field : form.fields()) {
            typed.put(name(form, field, "heading"), field.heading());
            typed.put(name(form, field, "help"), field.help());
            switch (field) {
                case Field.Unit _, Field.Lines _ -> {}
                case Field.Text text -> {
                    typed.put(name(form, field, "label"), Objects.requireNonNullElse(text.label(), ""));
                    typed.put(name(form, field, "limit"), Objects.toString(text.limit(), ""));
                    typed.put(name(form, field, "required"), text.required() ? "on" : "");
                }
                case Field.Quarters quarters -> {
                    typed.put(name(form, field, "limit"), String.valueOf(quarters.limit()));
                    typed.put(name(form, field, "safeguards"), quarters.safeguards() ? "on" : "");
                    typed.put(
                            name(form, field, "from"),
                            String.valueOf(quarters.quarters().getFirst().year()));
                    typed.put(
                            name(form, field, "to"),
                            String.valueOf(quarters.quarters().getLast().year()));
                }
                case Field.Directions directions -> write(form, directions, typed);
            }
        }
    }

    private static void write(Form form, Field.Directions field, Map<String, String> typed) {
        typed.put(name(form, field, "most"), Objects.toString(field.most(), ""));
        for (var option : field.options()) {
            typed.put(name(form, field, option, "label"), option.label());
            typed.put(name(form, field, option, "note"), option.note());
            typed.put(name(form, field, option, "aliases"), String.join("；", option.aliases()));
        }
    }

    Form read() {
        return new Form(
                was.kind(),
                typed.required(was.kind() + ".title", was.kind().shortLabel() + "表的标题", 60),
                was.fields().stream().map(this::read).toList(),
                was.seal());
    }

    private Field read(Field field) {
        var label = was.kind().shortLabel() + "·" + field.name();
        var heading = typed.required(name(was, field, "heading"), label + "的标题", 40);
        var help = typed.text(name(was, field, "help"), label + "的填写说明", 400);
        return switch (field) {
            case Field.Unit unit -> new Field.Unit(unit.key(), heading, help);
            case Field.Text text -> text(text, label, heading, help);
            case Field.Quarters quarters -> quarters(quarters, label, heading, help);
            case Field.Directions directions -> directions(directions, label, heading, help);
            case Field.Lines lines -> new Field.Lines(lines.key(), heading, help, lines.columns(), lines.most());
        };
    }

    private Field.Text text(Field.Text field, String label, String heading, String help) {
        return new Field.Text(
                field.key(),
                heading,
                field.label() == null ? null : typed.required(name(was, field, "label"), label + "的小标题", 40),
                help,
                typed.number(name(was, field, "limit"), label + "的字数", 1, 5000),
                field.title() || typed.ticked(name(was, field, "required")),
                field.title());
    }

    private Field.Quarters quarters(Field.Quarters field, String label, String heading, String help) {
        var from = typed.number(
                name(was, field, "from"),
                label + "的起始年",
                year - 1,
                year + 3,
                field.quarters().getFirst().year());
        var to = typed.number(
                name(was, field, "to"),
                label + "的终止年",
                year - 1,
                year + 3,
                field.quarters().getLast().year());
        var limit = typed.number(name(was, field, "limit"), label + "的字数", 1, 5000, field.limit());
        if (to < from) {
            typed.wrong(name(was, field, "to"), label + "的终止年：不能早于起始年。");
            return field;
        }
        return new Field.Quarters(
                field.key(),
                heading,
                help,
                Quarter.ofYears(from, to),
                limit,
                typed.ticked(name(was, field, "safeguards")));
    }

    private Field.Directions directions(Field.Directions field, String label, String heading, String help) {
        var options = new ArrayList<Direction>();
        for (var option : field.options()) {
            if (!typed.ticked(name(was, field, option, "remove"))) {
                options.add(kept(field, option, label));
            }
        }
        added(field, label).forEach(option -> options.add(place(options), option));
        var most = typed.number(name(was, field, "most"), label + "可选项数", 1, 20);
        if (options.isEmpty()) {
            typed.wrong(name(was, field, "most"), label + "：至少保留一个方向。");
        }
        if (options.stream().map(Direction::label).distinct().count() < options.size()) {
            typed.wrong(name(was, field, "most"), label + "：有两个方向的名称相同，请改名或删去一个。");
        }
        return new Field.Directions(field.key(), heading, help, options, most);
    }

    private Direction kept(Field.Directions field, Direction option, String label) {
        return new Direction(
                option.code(),
                typed.required(name(was, field, option, "label"), "%s“%s”的名称".formatted(label, option.label()), 40),
                typed.text(name(was, field, option, "note"), "%s“%s”的说明".formatted(label, option.label()), 300),
                aliases(typed.text(name(was, field, option, "aliases"), label + "的其他写法", 200)),
                option.needsText());
    }

    private static List<String> aliases(String text) {
        return Arrays.stream(text.split("[；;\\n]"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
    }

    /** What was typed into the empty rows; a code is of the year it was added in and never used again. */
    private List<Direction> added(Field.Directions field, String label) {
        var used = field.options().stream().map(Direction::code).toList();
        var codes = IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> "added-%d-%d".formatted(year, n))
                .filter(code -> !used.contains(code))
                .iterator();
        var added = new ArrayList<Direction>();
        for (var row = 1; row <= CallForm.NEW; row++) {
            var text = typed.text(name(was, field, "new" + row + ".label"), label + "新增方向的名称", 40);
            var note = typed.text(name(was, field, "new" + row + ".note"), label + "新增方向的说明", 300);
            if (!text.isEmpty()) {
                added.add(new Direction(codes.next(), text, note, List.of(), false));
            }
        }
        return added;
    }

    /** Where to insert a direction: before 其他, which stays last. */
    private static int place(List<Direction> options) {
        var last = options.size();
        return last > 0 && options.getLast().needsText() ? last - 1 : last;
    }
}
