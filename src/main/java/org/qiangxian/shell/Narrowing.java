package org.qiangxian.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a list its reader looks for: words, a status, a period. It stands in the address, so that it can be kept, and works without
 * script; the order of the list is never changed by it (ADR 0004).
 *
 * @param q words that all stand in a row, in any order
 * @param status one of the words the list itself shows, empty for all
 * @param period likewise
 */
public record Narrowing(String q, String status, String period) {

    /** What an address says to open each part of a page of parts. */
    public static final int ALL_PARTS = 99;

    /** Nothing looked for: the whole list. */
    public static final Narrowing NONE = new Narrowing("", "", "");

    /** By what a row is found: everything that is read in it, its status and its period as they are shown; empty for none. */
    public record Line(String text, String status, String period) {}

    public Narrowing(@Nullable String q, @Nullable String status, @Nullable String period) {
        this.q = Typing.trimmed(q);
        this.status = Typing.trimmed(status);
        this.period = Typing.trimmed(period);
    }

    public boolean asks() {
        return !q.isEmpty() || !status.isEmpty() || !period.isEmpty();
    }

    /**
     * Whether a part of a page stands open: the one the address names, or each where something is looked for.
     *
     * @param named the number of the part in the address, {@link #ALL_PARTS} for each
     */
    public boolean opens(int named, int part) {
        return asks() || named == ALL_PARTS || named == part;
    }

    /** The rows of a list that are looked for, in its order. */
    public <T> Narrowed<T> in(List<T> all, Function<? super T, Line> line) {
        var lines = all.stream().map(line).toList();
        var words = words();
        var rows = Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                .filter(i -> holds(lines.get(i), words))
                .<T>map(all::get)
                .toList();
        return new Narrowed<>(
                this,
                rows,
                shown(lines, Line::status, status, false),
                shown(lines, Line::period, period, true),
                all.size(),
                rows.size());
    }

    /** The words that all stand in a row that is looked for, each once, as {@link Plain#key} leaves it. */
    public List<String> words() {
        return Arrays.stream(q.split("[\\s　]+"))
                .map(Plain::key)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** The constant whose label is asked for as a status; empty for all, and what no constant is called for an unknown one. */
    public <E extends Enum<E>> String named(E[] constants, Function<E, String> label) {
        return status.isEmpty()
                ? ""
                : Arrays.stream(constants)
                        .filter(each -> label.apply(each).equals(status))
                        .map(Enum::name)
                        .findFirst()
                        .orElse("?");
    }

    /**
     * For a list that is narrowed where it is kept: whether all of {@code :words}, an array of {@link #words}, stand in a text, which is
     * made comparable once a row, however many words there are.
     *
     * @param text an expression of the statement
     */
    public static String heldBy(String text) {
        return """
                (cardinality(cast(:words as text[])) = 0 or not exists (
                    select from (select lower(regexp_replace(normalize(%s, NFKC), '\\s', '', 'g')) as key offset 0) held
                    cross join lateral (select from unnest(cast(:words as text[])) asked (word)
                        where position(asked.word in held.key) = 0 offset 0) absent))
                """.formatted(text);
    }

    private boolean holds(Line line, List<String> words) {
        var text = words.isEmpty() ? "" : Plain.key(line.text() + line.status() + line.period());
        return (status.isEmpty() || status.equals(line.status()))
                && (period.isEmpty() || period.equals(line.period()))
                && words.stream().allMatch(text::contains);
    }

    /** What may be chosen: what the list shows, and what the address asks for already; periods the latest first. */
    private static List<Option> shown(
            List<Line> lines, Function<Line, String> what, String asked, boolean latestFirst) {
        var options = options(lines.stream().map(what), asked);
        return latestFirst
                ? options.sorted(Comparator.comparing(Option::value).reversed()).toList()
                : options.toList();
    }

    /** What a list shows and what the address asks for, each once. */
    static Stream<Option> options(Stream<String> shown, String asked) {
        return Stream.concat(shown, Stream.of(asked))
                .filter(word -> !word.isEmpty())
                .distinct()
                .map(word -> new Option(word, word));
    }

    /** What an address needs to keep it, without the question mark: q=…&amp;status=…; empty where nothing is asked. */
    public String query() {
        return Stream.of(part("q", q), part("status", status), part("period", period))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
    }

    private static Optional<String> part(String name, String value) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
