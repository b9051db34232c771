package org.qiangxian.form;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a city wrote into a form.
 *
 * @param directions codes of the chosen directions
 * @param otherDirection the text of 其他, empty where it is not chosen
 * @param texts key of a text field to its text
 * @param quarters the text of each quarter
 */
public record Content(
        SortedSet<String> directions,
        String otherDirection,
        SortedMap<String, String> texts,
        SortedMap<Quarter, String> quarters) {

    public static final Content EMPTY = new Content(List.of(), "", Map.of(), Map.of());

    public Content {
        directions = Collections.unmodifiableSortedSet(new TreeSet<>(directions));
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        quarters = Collections.unmodifiableSortedMap(new TreeMap<>(quarters));
    }

    public Content(
            Iterable<String> directions,
            String otherDirection,
            Map<String, String> texts,
            Map<Quarter, String> quarters) {
        this(sorted(directions), otherDirection, new TreeMap<>(texts), new TreeMap<>(quarters));
    }

    private static TreeSet<String> sorted(Iterable<String> directions) {
        var sorted = new TreeSet<String>();
        directions.forEach(sorted::add);
        return sorted;
    }

    /** The text of a field, empty where nothing was written. */
    public String text(String key) {
        return texts.getOrDefault(key, "");
    }

    /** Every text that was written. */
    public Stream<String> written() {
        return Stream.of(Stream.of(otherDirection), texts.values().stream(), quarters.values().stream())
                .flatMap(each -> each);
    }

    /** The text of a quarter, empty where nothing was written. */
    public String quarter(Quarter quarter) {
        return quarters.getOrDefault(quarter, "");
    }
}
