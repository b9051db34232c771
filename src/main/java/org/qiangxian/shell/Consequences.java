package org.qiangxian.shell;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which an act that cannot be undone is confirmed: what follows from it, counted on the record, what else is
 * asked, the one button, and the way back. To look at it changes nothing.
 *
 * @param way address and words of the pages above this one
 * @param follows each consequence in a sentence: who loses what, how many, from when
 * @param table what is concerned, one line each; empty where the sentences say it
 * @param sent what the form carries beside what is asked
 * @param asks what is asked with it
 * @param whyNot why it cannot be done now, in the words of the refusal; empty where it can
 * @param turned why the form was turned down
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
     * @param title what it is called
     * @param about the record it is done to, in words
     * @param action where its form is sent
     * @param label what its button says
     * @param back the page to return to without doing it
     * @param until until when it can be taken back after all, in words; empty where it cannot
     */
    public record Deed(String title, String about, String action, String label, String back, String until) {}

    /** Why a form was turned down, and the remarks by field; empty where it was not. */
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
     * What is asked with the act.
     *
     * @param kind of {@code ui/control}
     * @param must whether it is refused without it
     * @param empty what a choice says while nothing is chosen; empty where something always is
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

        /** Words. */
        public static Ask words(String name, String label, String help, int limit) {
            return new Ask(name, label, "text", help, limit, true, List.of(), "", "");
        }

        /** A field of another kind. */
        public static Ask of(String kind, String name, String label, String help) {
            return new Ask(name, label, kind, help, 0, true, List.of(), "", "");
        }

        /** One of several, of which none is chosen beforehand. */
        public static Ask choice(String name, String label, List<Option> options) {
            return new Ask(name, label, "select", "", 0, true, options, "请选择", "");
        }

        /** It may be left, which then means this. */
        public Ask orElse(String words) {
            return new Ask(name, label, kind, help, limit, false, options, words, value);
        }

        Ask typed(Map<String, String> typed) {
            return new Ask(name, label, kind, help, limit, must, options, empty, typed.getOrDefault(name, value));
        }
    }

    /** The page of an act of which nothing else is said yet; the words are those of {@link Deed}. */
    public static Consequences of(String title, String about, String action, String label, String back) {
        var deed = new Deed(title, about, action, label, back, "");
        return new Consequences(deed, List.of(), List.of(), Table.NONE, Map.of(), List.of(), "", Turned.NOT);
    }

    /** It can be taken back for a while, which the page says instead: 总局确认以前可以收回. */
    public Consequences revocable(String until) {
        var kept = new Deed(deed.title(), deed.about(), deed.action(), deed.label(), deed.back(), until);
        return new Consequences(kept, way, follows, table, sent, asks, whyNot, turned);
    }

    /** The pages above this one from the desk on, each its address and its words. */
    public Consequences under(String... pages) {
        return new Consequences(deed, List.of(pages), follows, table, sent, asks, whyNot, turned);
    }

    /** A consequence; left out where it is empty. */
    public Consequences follows(String sentence) {
        var all = Stream.concat(follows.stream(), Stream.of(sentence).filter(it -> !it.isEmpty()))
                .toList();
        return new Consequences(deed, way, all, table, sent, asks, whyNot, turned);
    }

    /** Several consequences. */
    public Consequences follows(List<String> sentences) {
        return sentences.stream().reduce(this, Consequences::follows, (_, last) -> last);
    }

    /** What is concerned, each row as long as the heads. */
    public Consequences concerns(List<String> heads, List<List<String>> rows) {
        return new Consequences(deed, way, follows, new Table(heads, rows), sent, asks, whyNot, turned);
    }

    /** The form carries this as well. */
    public Consequences sending(String name, String value) {
        var all = new LinkedHashMap<>(sent);
        all.put(name, value);
        return new Consequences(deed, way, follows, table, all, asks, whyNot, turned);
    }

    public Consequences asking(Ask... what) {
        return new Consequences(deed, way, follows, table, sent, List.of(what), whyNot, turned);
    }

    /** It cannot be done for this reason; it can where the reason is empty. */
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

    /** Stands for all that the page says of the act: another act, or the same one with other consequences, has another. */
    public String mark() {
        var said = List.of(deed, follows, table, sent).toString().getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(said).toString();
    }

    public ModelAndView page() {
        return new ModelAndView(VIEW, Map.of("page", this));
    }

    /** The page again with what was typed and why it was turned down. */
    public ModelAndView refused(Map<String, String> typed, Refusal.Invalid refusal) {
        var filled = asks.stream().map(ask -> ask.typed(typed)).toList();
        var why = new Turned(refusal.getMessage(), refusal.fields());
        return Refused.page(VIEW, new Consequences(deed, way, follows, table, sent, filled, whyNot, why), refusal);
    }

    /** The page as it is now, for whoever confirmed another one; what was typed is kept. */
    ModelAndView changed(Map<String, String[]> typed, Refusal refusal) {
        var filled = asks.stream()
                .map(ask -> ask.typed(
                        typed.containsKey(ask.name()) ? Map.of(ask.name(), typed.get(ask.name())[0]) : Map.of()))
                .toList();
        var why = new Turned(refusal.getMessage(), Map.of());
        return Refused.page(VIEW, new Consequences(deed, way, follows, table, sent, filled, whyNot, why), refusal);
    }
}
