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
 * What somebody looks for: words that must all occur, each as it is written or as one of its synonyms. Case, width, blanks inside
 * a text and look-alikes do not matter ({@link Plain#key}).
 */
public final class Words {

    /** Code points of what is typed; what follows is not looked for. */
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

    /** What was typed, for the box. */
    public String typed() {
        return typed;
    }

    /** Whether anything is looked for. */
    public boolean asks() {
        return !words.isEmpty();
    }

    /** What may be meant: all words, each in one of its readings; as they are written first, {@value #MOST_READINGS} at most. */
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

    /** Each sign and each two neighbouring signs of a text that is a {@link Plain#key}, once. */
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

    /** Those of some words that a text with all of them holds; of a word of two signs and more only the pairs, which are rarer. */
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

    /** Texts as they are searched, for whoever keeps what seldom changes. */
    public static String keyOf(String... texts) {
        return Stream.of(texts).map(Plain::key).collect(Collectors.joining("\n"));
    }

    /** Whether all words occur in the texts of which this is the {@link #keyOf}. */
    public boolean in(String key) {
        return asks() && words.stream().allMatch(word -> word.stream().anyMatch(key::contains));
    }

    /** The words of a text around the first place where it holds what is looked for; empty if it does not. */
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

    /** Where in a text its key has reached {@code at} signs: the key of a longer beginning is never shorter. */
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
