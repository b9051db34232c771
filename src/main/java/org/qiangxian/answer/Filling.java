package org.qiangxian.answer;

import java.util.Collection;
import java.util.LinkedHashMap;
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
                cut(typed.get(name(item, "title")), 200),
                cut(typed.get(name(item, "publisher")), 100),
                cut(typed.get(name(item, "published")), 20),
                cut(typed.get(name(item, "page")), 100),
                figures);
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

    /** One figure for all cities stands where a city has none of its own: what the level above publishes. */
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

    private static String cut(@Nullable String typed, int limit) {
        var plain = Typing.trimmed(typed);
        return plain.length() <= limit ? plain : plain.substring(0, limit);
    }
}
