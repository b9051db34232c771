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
 * A search within a list: words, a status, a period. It is part of the address, so that it can be bookmarked, and works
 * without script; it never changes the order of the list (ADR 0004).
 *
 * @param q words that must all occur in a row, in any order
 * @param status one of the words the list itself shows, empty for all
 * @param period likewise
 */
public record Narrowing(String q, String status, String period) {

    /** The value in an address that opens all parts of a page. */
    public static final int ALL_PARTS = 99;

    /** The empty search: the whole list. */
    public static final Narrowing NONE = new Narrowing("", "", "");

    /** The searchable content of a row: its text, and its status and period as shown; empty for none. */
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
     * Whether a part of a page is open: the one the address names, or every part during a search.
     *
     * @param named the number of the part in the address, {@link #ALL_PARTS} for each
     */
    public boolean opens(int named, int part) {
        return asks() || named == ALL_PARTS || named == part;
    }

    /** The matching rows of a list, in its order. */
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

    /** The words of the search, each once, as {@link Plain#key} normalises them. */
    public List<String> words() {
        return Arrays.stream(q.split("[\\s　]+"))
                .map(Plain::key)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * The name of the constant whose label is the status searched for; empty for all, and a name that no constant has
     * for an unknown label.
     */
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
     * A condition for filtering in the database: whether a text contains all of {@code :words}, an array of {@link
     * #words}. The text is normalised once for each row, however many words there are.
     *
     * @param text an SQL expression
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

    /** The choices: what the list shows, and what the address asks for; periods newest first. */
    private static List<Option> shown(
            List<Line> lines, Function<Line, String> what, String asked, boolean latestFirst) {
        var options = options(lines.stream().map(what), asked);
        return latestFirst
                ? options.sorted(Comparator.comparing(Option::value).reversed()).toList()
                : options.toList();
    }

    /** The options shown by a list and asked for by the address, each once. */
    static Stream<Option> options(Stream<String> shown, String asked) {
        return Stream.concat(shown, Stream.of(asked))
                .filter(word -> !word.isEmpty())
                .distinct()
                .map(word -> new Option(word, word));
    }

    /**
     * The query of an address with this search, without the question mark: q=…&amp;status=…; empty for the empty
     * search.
     */
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
