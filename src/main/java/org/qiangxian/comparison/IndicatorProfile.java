package org.qiangxian.comparison;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.edition.Spread;
import org.qiangxian.region.RegionCode;

/**
 * One indicator of one city in full.
 *
 * @param name the full name of the city
 * @param row the row of the profile, null where nothing is held
 * @param years the own figures with the middle of the peers beside them
 * @param line the drawing, null for fewer than two figures
 * @param view beside which peers or as of which day
 * @param baseline the year the city starts from; null where it has set none, and as of a day in the past
 */
public record IndicatorProfile(
        RegionCode code,
        String name,
        boolean fictional,
        @Nullable ProfileRow row,
        org.qiangxian.catalogue.Indicator indicator,
        List<Year> years,
        List<SeriesBreak> breaks,
        @Nullable Line line,
        View view,
        @Nullable Baseline baseline) {

    /**
     * A year of the table.
     *
     * @param median the middle of the peers, empty where it is not shown
     * @param peers how the peers were spread, null where it is not shown
     * @param interval 95 % interval, empty where there is none
     * @param cut whether a break lies between the year before and this one
     */
    public record Year(
            Point point,
            String figure,
            String interval,
            String median,
            Spread.@Nullable Distribution peers,
            boolean cut) {

        /** Whether it may be set against another figure of the series: of today's area, undoubted, and resting on enough. */
        public boolean comparable() {
            return point.joined() && point.tooLittle() == null && point.from().doubt() == null;
        }
    }

    /** The latest figure and the earliest one beside it. */
    public Year last() {
        return years.getLast();
    }

    public Year first() {
        return years.getFirst();
    }

    /** Who published the latest figure and the earliest one, where and when, a line each; each line once. */
    public List<String> sources() {
        return Stream.of(last(), first())
                .map(year -> year.point().from().batch())
                .map(batch -> "%s，%s，%s公布".formatted(batch.publisher(), batch.title(), batch.publishedOn()))
                .distinct()
                .toList();
    }

    /** What the platform has against the figures of single years, newest first. */
    public List<String> doubts() {
        return years.reversed().stream()
                .map(year -> year.point().from().doubt())
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * By how much the latest of two figures differs from the earlier, as both are printed: 较2020年 +3.5 个百分点. It is a
     * difference and no trend. Empty for more or fewer figures, and where they are not to be set against each other: the area
     * changed, is in doubt, or one of them rests on too little.
     */
    public String change() {
        if (years.size() != 2 || last().cut() || !years.stream().allMatch(Year::comparable)) {
            return "";
        }
        return "较%d年 %s".formatted(first().point().year(), Baseline.difference(first(), last(), indicator));
    }

    public boolean intervals() {
        return years.stream().anyMatch(year -> !year.interval().isEmpty());
    }

    /** The numbers of the editions that the medians are of, in words. */
    public String editions() {
        return years.stream()
                .map(Year::peers)
                .filter(Objects::nonNull)
                .map(Spread.Distribution::edition)
                .distinct()
                .sorted()
                .collect(Collectors.joining("、"));
    }

    public boolean medians() {
        return years.stream().anyMatch(year -> !year.median().isEmpty());
    }
}
