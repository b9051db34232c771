package org.qiangxian.shell;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which an act that cannot be undone is confirmed: its consequences, counted on the record, the further
 * fields, the one button, and the way back. Opening it changes nothing.
 *
 * @param way address and words of the pages above this one
 * @param follows each consequence in a sentence: who loses what, how many, from when
 * @param table what is concerned, one line each; empty where the sentences suffice
 * @param sent hidden fields of the form
 * @param asks the fields of the form
 * @param whyNot why it cannot be done now, in the words of the refusal; empty where it can
 * @param turned why the form was refused
 */
public record Consequences(
        Deed deed,
        List<String> way,
        List<String> follows,
        Table table,
        Map<String, String> sent,
        List<Ask> asks,
        String whyNot,
        Turned turned) {

    /** The field in which the form says what its reader saw; see {@link Unchanged}. */
    public static final String SEEN = "consequences";

    private static final String VIEW = "ui/consequences";

    /**
     * The act.
     *
     * @param title its name
     * @param about the record concerned, in words
     * @param action the address of its form
     * @param label the label of its button
     * @param back the page to return to without doing it
     * @param until until when it can be taken back, in words; empty where it cannot
     */
    public record Deed(String title, String about, String action, String label, String back, String until) {}

    /** Why a form was refused, with the remarks by field; empty where it was not. */
    public record Turned(String message, Map<String, String> errors) {

        private static final Turned NOT = new Turned("", Map.of());
    }

    /**
     * What is concerned.
     *
     * @param heads of the columns
     * @param rows each as long as the heads
     */
    public record Table(List<String> heads, List<List<String>> rows) {

        private static final Table NONE = new Table(List.of(), List.of());
    }

    /**
     * A field of the form.
     *
     * @param kind of {@code ui/control}
     * @param must whether it is required
     * @param empty the text of a choice without a selection; empty where something is always selected
     * @param value what was typed
     */
    public record Ask(
            String name,
            String label,
            String kind,
            String help,
            int limit,
            boolean must,
            List<Option> options,
            String empty,
            String value) {

        /** A text field. */
        public static Ask words(String name, String label, String help, int limit) {
            return new Ask(name, label, "text", help, limit, true, List.of(), "", "");
        }

        /** A field of another kind. */
        public static Ask of(String kind, String name, String label, String help) {
            return new Ask(name, label, kind, help, 0, true, List.of(), "", "");
        }

        /** A choice without a preselected option. */
        public static Ask choice(String name, String label, List<Option> options) {
            return new Ask(name, label, "select", "", 0, true, options, "请选择", "");
        }

        /** The same field as an optional one, with the meaning of leaving it empty. */
        public Ask orElse(String words) {
            return new Ask(name, label, kind, help, limit, false, options, words, value);
        }

        Ask typed(Map<String, String> typed) {
            return new Ask(name, label, kind, help, limit, must, options, empty, typed.getOrDefault(name, value));
        }
    }

    /** The page of an act without consequences yet; the parameters are those of {@link Deed}. */
    public static Consequences of(String title, String about, String action, String label, String back) {
        var deed = new Deed(title, about, action, label, back, "");
        return new Consequences(deed, List.of(), List.of(), Table.NONE, Map.of(), List.of(), "", Turned.NOT);
    }

    /** The same for an act that can be taken back for a while, which the page then says: 总局确认以前可以收回. */
    public Consequences revocable(String until) {
        var kept = new Deed(deed.title(), deed.about(), deed.action(), deed.label(), deed.back(), until);
        return new Consequences(kept, way, follows, table, sent, asks, whyNot, turned);
    }

    /** The same with the pages above it from the desk on, each as address and words. */
    public Consequences under(String... pages) {
        return new Consequences(deed, List.of(pages), follows, table, sent, asks, whyNot, turned);
    }

    /** The same with a further consequence; unchanged where it is empty. */
    public Consequences follows(String sentence) {
        var all = Stream.concat(follows.stream(), Stream.of(sentence).filter(it -> !it.isEmpty()))
                .toList();
        return new Consequences(deed, way, all, table, sent, asks, whyNot, turned);
    }

    /** The same with further consequences. */
    public Consequences follows(List<String> sentences) {
        return sentences.stream().reduce(this, Consequences::follows, (_, last) -> last);
    }

    /** The same with a table of what is concerned, each row as long as the heads. */
    public Consequences concerns(List<String> heads, List<List<String>> rows) {
        return new Consequences(deed, way, follows, new Table(heads, rows), sent, asks, whyNot, turned);
    }

    /** The same with a further hidden field. */
    public Consequences sending(String name, String value) {
        var all = new LinkedHashMap<>(sent);
        all.put(name, value);
        return new Consequences(deed, way, follows, table, all, asks, whyNot, turned);
    }

    public Consequences asking(Ask... what) {
        return new Consequences(deed, way, follows, table, sent, List.of(what), whyNot, turned);
    }

    /** The same, impossible for this reason; unchanged where the reason is empty. */
    public Consequences unless(String reason) {
        return new Consequences(deed, way, follows, table, sent, asks, reason, turned);
    }

    /** Address and words for {@code ui/crumbs}. */
    public String[] crumbs() {
        return Stream.of(Stream.of("/desk", "工作台"), way.stream(), Stream.of(deed.title()))
                .flatMap(parts -> parts)
                .toArray(String[]::new);
    }

    public boolean open() {
        return whyNot.isEmpty();
    }

    /** A hash over all that the page says, which differs for another act or other consequences. */
    public String mark() {
        var said = List.of(deed, follows, table, sent).toString().getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(said).toString();
    }

    public ModelAndView page() {
        return new ModelAndView(VIEW, Map.of("page", this));
    }

    /** The page again with what was typed and the refusal. */
    public ModelAndView refused(Map<String, String> typed, Refusal.Invalid refusal) {
        var filled = asks.stream().map(ask -> ask.typed(typed)).toList();
        var why = new Turned(refusal.getMessage(), refusal.fields());
        return Refused.page(VIEW, new Consequences(deed, way, follows, table, sent, filled, whyNot, why), refusal);
    }

    /** The present page, for a sender who confirmed an outdated one; what was typed is kept. */
    ModelAndView changed(Map<String, String[]> typed, Refusal refusal) {
        var filled = asks.stream()
                .map(ask -> ask.typed(
                        typed.containsKey(ask.name()) ? Map.of(ask.name(), typed.get(ask.name())[0]) : Map.of()))
                .toList();
        var why = new Turned(refusal.getMessage(), Map.of());
        return Refused.page(VIEW, new Consequences(deed, way, follows, table, sent, filled, whyNot, why), refusal);
    }
}
