package org.qiangxian.shell;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An option of a field.
 *
 * @param note small print beside the label, or empty
 * @param demonstration whether it is fictional and marked so
 * @param closed whether it cannot be chosen; the note says why
 */
public record Option(String value, String label, String note, boolean demonstration, boolean closed) {

    public Option(String value, String label) {
        this(value, label, "", false, false);
    }

    public Option(String value, String label, String note) {
        this(value, label, note, false, false);
    }

    /** An option that cannot be chosen, with the reason. */
    public static Option closed(String value, String label, String why) {
        return new Option(value, label, why, false, true);
    }

    /** An option of the demonstration. */
    public static Option fictional(String value, String label, String note) {
        return new Option(value, label, note, true, false);
    }

    /** The selection where only one can be chosen: none, or the one. */
    public static List<String> only(@Nullable String chosen) {
        return chosen == null ? List.of() : List.of(chosen);
    }

    /** Options for all constants of an enum, by their names. */
    public static <E extends Enum<E>> List<Option> of(E[] constants, Function<E, String> label) {
        return Arrays.stream(constants)
                .map(each -> new Option(each.name(), label.apply(each)))
                .toList();
    }

    public static <T> List<Option> of(Collection<T> things, Function<T, String> value, Function<T, String> label) {
        return things.stream()
                .map(each -> new Option(value.apply(each), label.apply(each)))
                .toList();
    }
}
