package org.qiangxian.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The content of one field in words, the same on a page, in a comparison, and on paper. */
public sealed interface Said {

    /**
     * Running text.
     *
     * @param label its label where one number holds several, or null
     */
    record Prose(@Nullable String label, String text) implements Said {}

    /** Texts by name; those in which nothing was written are left out. */
    record Parts(List<Prose> parts) implements Said {

        /** The text of that name, empty where there is none. */
        public String text(@Nullable String label) {
            return parts.stream()
                    .filter(part -> java.util.Objects.equals(part.label(), label))
                    .map(Prose::text)
                    .findFirst()
                    .orElse("");
        }
    }

    /** Boxes, chosen or not, in the form's order. */
    record Choices(List<Choice> choices) implements Said {

        /** The words of the chosen ones, 其他 with its text. */
        public List<String> chosen() {
            return choices.stream().filter(Choice::chosen).map(Choice::words).toList();
        }
    }

    /**
     * A box.
     *
     * @param open whether a text belongs to it: 其他
     * @param text that text, may be empty
     */
    record Choice(String label, boolean chosen, boolean open, String text) {

        String words() {
            return open && !text.isEmpty() ? label + "：" + text : label;
        }
    }
}
