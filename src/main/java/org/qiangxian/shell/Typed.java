package org.qiangxian.shell;

import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form as typed, read field by field: each error becomes a remark at its field, and what was typed is kept.
 *
 * <p>Read all fields first, then call {@link #orRefuse()}, so that the reader learns of all errors at once. A method
 * that adds a remark returns null or an empty text, so results may only be used after {@code orRefuse()}.
 */
public final class Typed {

    private final Map<String, List<String>> fields;
    private final Map<String, String> remarks = new LinkedHashMap<>();

    private Typed(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** The fields of a request, of which each may come several times. */
    public static Typed of(Map<String, List<String>> fields) {
        return new Typed(Map.copyOf(fields));
    }

    /** Fields that come once each. */
    public static Typed ofSingle(Map<String, String> fields) {
        var each = new LinkedHashMap<String, List<String>>();
        fields.forEach((name, value) -> each.put(name, List.of(value)));
        return new Typed(each);
    }

    /** A form that is a record: its components are the fields; one that was not sent is null and reads as blank. */
    public static Typed of(Record form) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var component : form.getClass().getRecordComponents()) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                var value = accessor.invoke(form);
                if (value instanceof Collection<?> several) {
                    fields.put(
                            component.getName(),
                            several.stream().map(String::valueOf).toList());
                } else if (value != null) {
                    fields.put(component.getName(), List.of(String.valueOf(value)));
                }
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("a form is a plain record: " + form.getClass(), e);
            }
        }
        return new Typed(fields);
    }

    /** Exactly as typed; empty if the field was not sent. */
    public String raw(String name) {
        var sent = fields.get(name);
        return sent == null || sent.isEmpty() ? "" : sent.getFirst();
    }

    /** Without invisible characters at both ends. */
    public String text(String name) {
        return Typing.trimmed(raw(name));
    }

    public boolean blank(String name) {
        return Typing.blank(raw(name));
    }

    /** What was ticked in a group, each once and in the order sent. */
    public List<String> ticks(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(value -> !Typing.trimmed(value).isEmpty())
                .distinct()
                .toList();
    }

    public boolean ticked(String name) {
        return !ticks(name).isEmpty();
    }

    /** A required text of at most {@code most} characters. */
    public String needed(String name, String label, int most) {
        if (blank(name)) {
            remark(name, "请填写%s。".formatted(label));
            return "";
        }
        return optional(name, label, most);
    }

    /** Like {@link #needed}, where punctuation alone is an answer, such as the unit %. */
    public String sign(String name, String label, int most) {
        return text(name).isEmpty() ? needed(name, label, most) : optional(name, label, most);
    }

    /** An optional text of at most {@code most} characters. */
    public String optional(String name, String label, int most) {
        var text = text(name);
        int length = Typing.length(text);
        if (length > most) {
            remark(name, "%s共%d字，超出%d字，请精简到%d字以内。".formatted(label, length, length - most, most));
        }
        return text;
    }

    /** A whole number from {@code least} to {@code most}; {@code otherwise} is the remark if it is not. */
    public @Nullable Integer number(String name, int least, int most, String otherwise) {
        var text = text(name);
        if (text.matches("-?[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        remark(name, otherwise);
        return null;
    }

    /** A plausible day. */
    public @Nullable LocalDate day(String name, String otherwise) {
        return or(name, Typing.day(raw(name)), otherwise);
    }

    public @Nullable UUID id(String name, String otherwise) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException _) {
            remark(name, otherwise);
            return null;
        }
    }

    /** The constant of that name. */
    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> of, String otherwise) {
        return or(name, choice(name, of), otherwise);
    }

    /** The constant of that name, if there is one. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> of) {
        var sent = raw(name);
        for (var each : of.getEnumConstants()) {
            if (each.name().equals(sent)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private <T> @Nullable T or(String name, Optional<T> found, String otherwise) {
        if (found.isEmpty()) {
            remark(name, otherwise);
        }
        return found.orElse(null);
    }

    /** Remarks at a field; the first remark stays. */
    public void remark(String name, String message) {
        remarks.putIfAbsent(name, message);
    }

    /** Field name to remark, in the order they were found. */
    public Map<String, String> remarks() {
        return new LinkedHashMap<>(remarks);
    }

    public boolean sound() {
        return remarks.isEmpty();
    }

    /** Refuses the form with all its remarks, if there are any. */
    public void orRefuse() {
        if (!sound()) {
            throw new Refusal.Invalid("有 %d 处需要修改，请看各栏的提示。".formatted(remarks.size()), remarks);
        }
    }
}
