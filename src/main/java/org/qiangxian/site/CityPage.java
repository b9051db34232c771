package org.qiangxian.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.comparison.IndicatorProfile;
import org.qiangxian.industry.Industry;
import org.qiangxian.library.Membership;
import org.qiangxian.library.Strategy;
import org.qiangxian.region.Lineage;
import org.qiangxian.region.Region;
import org.qiangxian.shell.Chinese;

/**
 * The public page of one city: its own published series and nothing of any other.
 *
 * @param area where it is listed: its province or 兵团
 * @param type the confirmed type, null where none is confirmed
 * @param series by dimension and code of the indicator
 * @param industries as the city wrote them, by kind and name
 * @param references to what else is public about the place
 */
public record CityPage(
        Region region,
        String name,
        String fullName,
        Region area,
        Membership membership,
        @Nullable String type,
        @Nullable Strategy strategy,
        Lineage lineage,
        List<IndicatorProfile> series,
        List<Industry> industries,
        List<CityReference.Reference> references) {

    /** A series of fewer years is told in a line of a table: a line between two points says nothing more. */
    private static final int DRAWN_FROM = 3;

    private static final int FEW = 3;

    /** How it stands in the library: since when it is a member, or since when not. */
    public String standing() {
        var admitted = membership.admittedOn();
        if (membership.endedOn() != null) {
            return membership.words() + "，数据到离开时为止";
        }
        return admitted == null ? "自愿参加培育建设，文件未载明入库日期" : Chinese.date(admitted) + "纳入培育库";
    }

    /**
     * One dimension of the page.
     *
     * @param drawn the series long enough for a drawing
     * @param brief those of one or two years
     */
    public record Part(Dimension dimension, List<IndicatorProfile> drawn, List<IndicatorProfile> brief) {

        /** The sources of the brief ones, each once. */
        public List<String> sources() {
            return brief.stream()
                    .flatMap(one -> one.sources().stream())
                    .distinct()
                    .toList();
        }

        /** What the platform has against figures of the brief ones, each doubt with the indicators it stands at. */
        public Map<String, List<String>> doubts() {
            var doubts = new LinkedHashMap<String, List<String>>();
            for (var one : brief) {
                one.doubts()
                        .forEach(doubt -> doubts.computeIfAbsent(doubt, _ -> new ArrayList<>())
                                .add(one.indicator().name()));
            }
            return doubts;
        }

        /** Those of the brief ones that must not be read without a word. */
        public List<IndicatorProfile> cautions() {
            return brief.stream()
                    .filter(one -> one.indicator().caution() != null)
                    .toList();
        }
    }

    public List<Part> parts() {
        return Arrays.stream(Dimension.values())
                .map(this::part)
                .filter(part -> !part.drawn().isEmpty() || !part.brief().isEmpty())
                .toList();
    }

    private Part part(Dimension dimension) {
        var split = series.stream()
                .filter(one -> one.indicator().dimension() == dimension)
                .collect(Collectors.partitioningBy(CityPage::isDrawn));
        return new Part(dimension, List.copyOf(split.get(true)), List.copyOf(split.get(false)));
    }

    private static boolean isDrawn(IndicatorProfile one) {
        return one.line() != null && one.years().size() >= DRAWN_FROM;
    }

    /** The first few drawings are open; the reader opens the others. */
    public boolean opened(IndicatorProfile one) {
        return series.stream().filter(CityPage::isDrawn).limit(FEW).anyMatch(drawn -> drawn == one);
    }

    /** How the place moved, in words: 上升 and 下降, each with its indicators; empty where nothing may be said. */
    public Map<String, List<String>> moves() {
        var moves = new LinkedHashMap<String, List<String>>();
        for (var word : List.of("上升", "下降")) {
            var names = series.stream()
                    .filter(one -> word.equals(word(one)))
                    .map(one -> one.indicator().name())
                    .toList();
            if (!names.isEmpty()) {
                moves.put(word, names);
            }
        }
        return moves;
    }

    private static @Nullable String word(IndicatorProfile one) {
        var trend = one.row() == null ? null : one.row().trend();
        return trend == null || !trend.moved() ? null : trend.word();
    }
}
