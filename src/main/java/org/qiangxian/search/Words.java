package org.qiangxian.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Plain;

/**
 * A query: words that must all occur, each as written or as one of its synonyms. Case, width, blanks inside a text and
 * look-alikes are ignored ({@link Plain#key}).
 */
public final class Words {

    /** The most code points of a query; the rest is ignored. */
    public static final int LONGEST = 60;

    private static final int MOST_WORDS = 6;
    private static final int MOST_READINGS = 8;
    private static final int AROUND = 30;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Punct}，。、；：！？…《》〈〉“”‘’（）〔〕［］【】　]+");

    private final String typed;

    /** For each word its readings, the written one first. */
    private final List<List<String>> words;

    private Words(String typed, List<List<String>> words) {
        this.typed = typed;
        this.words = words;
    }

    public static Words of(@Nullable String typed) {
        var points = Plain.text(typed).strip().codePoints().limit(LONGEST).toArray();
        var text = new String(points, 0, points.length);
        var words = BETWEEN.splitAsStream(text)
                .map(Plain::key)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .map(Synonyms::of)
                .toList();
        return new Words(text, words);
    }

    /** The text for the search box. */
    public String typed() {
        return typed;
    }

    /** Whether the query is not empty. */
    public boolean asks() {
        return !words.isEmpty();
    }

    /** The combinations of readings of all words, as written first, {@value #MOST_READINGS} at most. */
    public List<List<String>> readings() {
        var readings = List.of(List.<String>of());
        for (var word : words) {
            readings = readings.stream()
                    .flatMap(begun -> word.stream()
                            .map(each -> Stream.concat(begun.stream(), Stream.of(each))
                                    .toList()))
                    .limit(MOST_READINGS)
                    .toList();
        }
        return asks() ? readings : List.of();
    }

    /** Each character and each pair of neighbouring characters of a {@link Plain#key}, once. */
    public static Set<String> grams(String key) {
        var grams = new LinkedHashSet<String>();
        var signs = key.codePoints().toArray();
        for (int i = 0; i < signs.length; i++) {
            grams.add(Character.toString(signs[i]));
            if (i > 0) {
                grams.add(new String(signs, i - 1, 2));
            }
        }
        return grams;
    }

    /**
     * The grams of some words that any text with all of them contains; for words of two and more characters only the
     * pairs, which are rarer.
     */
    public static Set<String> grams(List<String> words) {
        return words.stream()
                .flatMap(word -> grams(word).stream()
                        .filter(gram -> gram.codePointCount(0, gram.length()) == 2
                                || word.codePointCount(0, word.length()) == 1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether all words occur in these texts. */
    public boolean matches(String... texts) {
        return in(keyOf(texts));
    }

    /** The searchable form of texts, to be cached for texts that rarely change. */
    public static String keyOf(String... texts) {
        return Stream.of(texts).map(Plain::key).collect(Collectors.joining("\n"));
    }

    /** Whether all words occur in the texts of which this is the {@link #keyOf}. */
    public boolean in(String key) {
        return asks() && words.stream().allMatch(word -> word.stream().anyMatch(key::contains));
    }

    /** The words of a text around the first match; empty if there is none. */
    public String excerpt(String text) {
        var shown = Plain.text(text).replaceAll("\\s+", " ").strip();
        var key = Plain.key(shown);
        return words.stream()
                .flatMap(List::stream)
                .mapToInt(key::indexOf)
                .filter(at -> at >= 0)
                .mapToObj(at -> around(shown.codePoints().toArray(), at))
                .findFirst()
                .orElse("");
    }

    /**
     * The position in a text at which its key has reached {@code at} characters, found by bisection, because the key of
     * a longer prefix is never shorter.
     */
    private static int origin(int[] points, int at) {
        int low = 0;
        int high = points.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Plain.key(new String(points, 0, middle + 1)).length() > at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static String around(int[] points, int keyAt) {
        int at = origin(points, keyAt);
        int from = Math.max(0, at - AROUND);
        int to = Math.min(points.length, at + 2 * AROUND);
        return (from > 0 ? "…" : "") + new String(points, from, to - from) + (to < points.length ? "…" : "");
    }
}
