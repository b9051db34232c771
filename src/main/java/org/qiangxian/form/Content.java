package org.qiangxian.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a city wrote into a form.
 *
 * @param directions codes of the chosen directions
 * @param otherDirection the text of 其他, empty where it is not chosen
 * @param texts key of a text field to its text
 * @param quarters the text of each quarter
 * @param safeguards 保障措施 of each quarter, where the form asks for them (R59)
 * @param partners the counties that take part beside its own, as they consented to the submission (R49); none in a
 *     draft
 */
public record Content(
        SortedSet<String> directions,
        String otherDirection,
        SortedMap<String, String> texts,
        SortedMap<Quarter, String> quarters,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) SortedMap<Quarter, String> safeguards,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Partner> partners) {

    /**
     * A county that takes part.
     *
     * @param code of the county when the proposal was submitted
     * @param name its name with its city
     * @param part what it does
     */
    public record Partner(String code, String name, String part) {}

    public static final Content EMPTY = new Content(List.of(), "", Map.of(), Map.of());

    public Content {
        directions = Collections.unmodifiableSortedSet(new TreeSet<>(directions));
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        quarters = Collections.unmodifiableSortedMap(new TreeMap<>(quarters));
        safeguards = kept(safeguards);
        partners = kept(partners);
    }

    /** Absent in what was stored before this field existed. */
    private static SortedMap<Quarter, String> kept(@Nullable SortedMap<Quarter, String> safeguards) {
        return Collections.unmodifiableSortedMap(safeguards == null ? new TreeMap<>() : new TreeMap<>(safeguards));
    }

    /** Absent in what was stored before partners existed. */
    private static List<Partner> kept(@Nullable List<Partner> partners) {
        return partners == null ? List.of() : List.copyOf(partners);
    }

    public Content(
            Iterable<String> directions,
            String otherDirection,
            Map<String, String> texts,
            Map<Quarter, String> quarters) {
        this(
                sorted(directions),
                otherDirection,
                new TreeMap<>(texts),
                new TreeMap<>(quarters),
                new TreeMap<>(),
                List.of());
    }

    /** The same content with these partners. */
    public Content with(List<Partner> taking) {
        return new Content(directions, otherDirection, texts, quarters, safeguards, taking);
    }

    /** The same with these 保障措施. */
    public Content with(Map<Quarter, String> measures) {
        return new Content(directions, otherDirection, texts, quarters, new TreeMap<>(measures), partners);
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
        var taking = partners.stream().flatMap(each -> Stream.of(each.name(), each.part()));
        return Stream.of(
                        Stream.of(otherDirection),
                        texts.values().stream(),
                        quarters.values().stream(),
                        safeguards.values().stream(),
                        taking)
                .flatMap(each -> each);
    }

    /** The text of a quarter, empty where nothing was written. */
    public String quarter(Quarter quarter) {
        return quarters.getOrDefault(quarter, "");
    }

    /** 保障措施 of a quarter, empty where nothing was written. */
    public String safeguard(Quarter quarter) {
        return safeguards.getOrDefault(quarter, "");
    }
}
