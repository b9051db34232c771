package org.qiangxian.answer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.measurement.State;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Typing;

/**
 * What somebody filled in for one item: the document and a figure for each city.
 *
 * @param publishedOn the day of the document, as typed
 * @param page page or place in the document
 */
public record Filling(
        String title, String publisher, String publishedOn, String page, Map<RegionCode, Figure> figures) {

    private static final int FEW = 3;

    /** How long each field about the document may be. */
    private static final Map<String, Integer> LIMITS =
            Map.of("title", 200, "publisher", 100, "published", 20, "page", 100);

    /** Reads the fields of one item, whose names are those of {@link #name}. */
    public static Filling of(RequestItem item, Collection<RegionCode> places, Map<String, String> typed) {
        var figures = new LinkedHashMap<RegionCode, Figure>();
        var all = typed.getOrDefault(name(item, "all"), "");
        for (var place : places) {
            figures.put(
                    place,
                    new Figure(
                            state(typed.get(name(item, place, "state"))),
                            Figure.cut(given(typed.get(name(item, place, "figure")), all)),
                            Figure.cut(typed.getOrDefault(name(item, place, "numerator"), "")),
                            Figure.cut(typed.getOrDefault(name(item, place, "denominator"), ""))));
        }
        return new Filling(
                cut(item, "title", typed),
                cut(item, "publisher", typed),
                cut(item, "published", typed),
                cut(item, "page", typed),
                figures);
    }

    /**
     * What is longer than its field allows, by field: a draft keeps the beginning and says so; submitting refuses it.
     */
    public static Map<String, String> excess(
            RequestItem item, Collection<RegionCode> places, Map<String, String> typed) {
        var excess = new LinkedHashMap<String, String>();
        LIMITS.forEach((what, limit) -> tooLong(name(item, what), limit, typed, excess));
        for (var place : places) {
            for (var what : List.of("figure", "numerator", "denominator")) {
                tooLong(name(item, place, what), Figure.LONGEST, typed, excess);
            }
        }
        return excess;
    }

    private static void tooLong(String name, int limit, Map<String, String> typed, Map<String, String> excess) {
        int length = Typing.length(Typing.trimmed(typed.get(name)));
        if (length > limit) {
            excess.put(name, "共%d字，最多%d字，只保存了前面部分。请改短后再提交。".formatted(length, limit));
        }
    }

    /** The name of a field about the document of an item. */
    public static String name(RequestItem item, String what) {
        return item.key() + ":" + what;
    }

    /** The name of a field about a city. */
    public static String name(RequestItem item, RegionCode place, String what) {
        return item.key() + ":" + place.value() + ":" + what;
    }

    /** Whether the document was named, or something typed that was not offered. */
    boolean started(Map<RegionCode, Figure> offered) {
        return !title.isEmpty()
                || !publishedOn.isEmpty()
                || !page.isEmpty()
                || figures.entrySet().stream()
                        .anyMatch(each -> !each.getValue().equals(offered.get(each.getKey()))
                                && !each.getValue().untouched());
    }

    /** What was filled in, in words: figures of few cities, and the document. */
    String words() {
        var filled = figures.values().stream().filter(figure -> !figure.empty()).toList();
        var told = filled.size() > FEW
                ? "%d 个城市的数值".formatted(filled.size())
                : filled.stream().map(Figure::words).collect(Collectors.joining("、"));
        return "%s，来源“%s”".formatted(told.isEmpty() ? "没有数值" : told, title);
    }

    /** The figure for a city: its own, else the one given for all cities, as the level above publishes it. */
    private static String given(@Nullable String own, String all) {
        return own == null || Typing.blank(own) ? all : own;
    }

    private static State state(@Nullable String name) {
        for (var state : State.values()) {
            if (state.name().equals(name)) {
                return state;
            }
        }
        return State.VALUE;
    }

    private static String cut(RequestItem item, String what, Map<String, String> typed) {
        return Figure.cut(typed.getOrDefault(name(item, what), ""), LIMITS.getOrDefault(what, 0));
    }
}
