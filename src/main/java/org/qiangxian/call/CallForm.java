package org.qiangxian.call;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.form.Direction;
import org.qiangxian.form.Field;
import org.qiangxian.form.Form;
import org.qiangxian.form.Kind;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;

/**
 * A call as 总局 writes it, raw text by the name of its field, so that nothing typed is lost when something is wrong. What
 * may be changed is the head of the call and what its forms ask; keys and kinds of fields stay as they are.
 */
public record CallForm(Map<String, String> typed) {

    /** How many directions can be added at once. */
    public static final int NEW = 2;

    public CallForm {
        typed = Map.copyOf(typed);
    }

    static CallForm of(Definition definition, String reason) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("reason", reason);
        typed.put("title", definition.title());
        typed.put("documentNumber", definition.documentNumber());
        typed.put("disclosure", definition.disclosure().name());
        typed.put("deadlineDay", definition.deadlineDay().toString());
        typed.put("cityAdvised", definition.cityAdvised().toString());
        typed.put("bureauAdvised", definition.bureauAdvised().toString());
        typed.put("cityStep", definition.cityStep().manner().name());
        typed.put(
                "days",
                definition.cityStep().days() == 0
                        ? ""
                        : String.valueOf(definition.cityStep().days()));
        typed.put("contact", definition.contact());
        definition.seats().forEach((kind, seats) -> typed.put("seats." + kind, String.valueOf(seats)));
        definition.forms().forEach(form -> FieldForm.write(form, typed));
        return new CallForm(typed);
    }

    /** The name of what is written about a field. */
    public static String name(Form form, Field field, String what) {
        return form.kind() + "." + field.key() + "." + what;
    }

    /** The name of what is written about a direction. */
    public static String name(Form form, Field field, Direction direction, String what) {
        return name(form, field, "option." + direction.code() + "." + what);
    }

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    public boolean is(String name, Enum<?> value) {
        return value.name().equals(typed.get(name));
    }

    public boolean ticked(String name) {
        return "on".equals(typed.get(name));
    }

    String reason() {
        return Typing.trimmed(text("reason"));
    }

    /**
     * The definition as typed, based on the one before.
     *
     * @throws Refusal.Invalid naming what cannot be read
     */
    Definition apply(Definition was) {
        var typed = new CallReading(this.typed);
        typed.text("reason", "修订说明", 300);
        var next = new Definition(
                typed.required("title", "标题", 60),
                typed.text("documentNumber", "文号", 40),
                typed.choice("disclosure", "公开属性", was.disclosure()),
                was.year(),
                was.audience(),
                typed.date("deadlineDay", "报送截止日期", was.deadlineDay()),
                typed.date("cityAdvised", "建议县级完成日期", was.cityAdvised()),
                typed.date("bureauAdvised", "建议市局完成日期", was.bureauAdvised()),
                cityStep(typed, was.cityStep()),
                seats(typed, was),
                typed.text("contact", "联系方式", 100),
                was.forms().stream()
                        .map(form -> new FieldForm(typed, form, was.year()).read())
                        .toList());
        if (!typed.errors().isEmpty()) {
            throw new Refusal.Invalid(
                    "有%d处需要修改，您写的内容都还在。".formatted(typed.errors().size()), typed.errors());
        }
        return next;
    }

    private static CityStep cityStep(CallReading typed, CityStep was) {
        var manner = typed.choice("cityStep", "市局环节", was.manner());
        if (manner != CityStep.Manner.SIGN_OFF) {
            return new CityStep(manner, 0);
        }
        return new CityStep(manner, typed.number("days", "市局审核的自动通过期限", 1, 10, 5));
    }

    private static Map<Kind, Integer> seats(CallReading typed, Definition was) {
        var seats = new EnumMap<Kind, Integer>(Kind.class);
        for (var form : was.forms()) {
            @Nullable Integer before = was.seats().get(form.kind());
            seats.put(
                    form.kind(),
                    typed.number(
                            "seats." + form.kind(), form.kind().label() + "名额", 1, 100, before == null ? 1 : before));
        }
        return seats;
    }
}
