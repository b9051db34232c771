package org.qiangxian.site;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.comparison.IndicatorProfile;
import org.qiangxian.comparison.PublicProfile;
import org.qiangxian.industry.Industry;
import org.qiangxian.library.Membership;
import org.qiangxian.library.Strategy;
import org.qiangxian.measurement.Batch;
import org.qiangxian.region.Lineage;
import org.qiangxian.region.Region;
import org.qiangxian.shell.Chinese;

/**
 * The public page of one city: its story, its published series beside the unnamed middle of its group, and no other
 * place.
 *
 * @param area the area that lists it: its province or 兵团
 * @param type the confirmed type, null where none is confirmed
 * @param open its series, by dimension and code of the indicator, and what was issued of its group
 * @param industries as the city wrote them, by kind and name
 * @param references links to other public pages about the place
 * @param sections sections of other modules
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
        PublicProfile open,
        Story story,
        List<Industry> industries,
        List<CityReference.Reference> references,
        List<CitySection.Section> sections) {

    /** Its standing in the library: since when it is a member, or no longer one. */
    public String standing() {
        var admitted = membership.admittedOn();
        if (membership.endedOn() != null) {
            return membership.words() + "，数据到离开时为止";
        }
        return admitted == null ? "自愿参加培育建设，文件未载明入库日期" : Chinese.date(admitted) + "纳入培育库";
    }

    public List<IndicatorProfile> series() {
        return open.series();
    }

    /** One dimension of the page with its series. */
    public record Part(Dimension dimension, List<IndicatorProfile> series) {

        private static final int NAMED = 3;

        /** Its contents, by the first few names. */
        public String words() {
            var names = series.stream()
                    .limit(NAMED)
                    .map(one -> one.indicator().name())
                    .toList();
            return String.join("、", names) + (series.size() > NAMED ? "等" : "");
        }
    }

    public List<Part> parts() {
        return Arrays.stream(Dimension.values())
                .map(dimension -> new Part(
                        dimension,
                        series().stream()
                                .filter(one -> one.indicator().dimension() == dimension)
                                .toList()))
                .filter(part -> !part.series().isEmpty())
                .toList();
    }

    /** Its course on an indicator. */
    public Course course(IndicatorProfile one) {
        return Course.of(one);
    }

    /** The remarks on the latest figure of an indicator, its year first. */
    public List<String> marks(IndicatorProfile one) {
        return Course.marks(one);
    }

    /** Whether anything of its group is shown. */
    public boolean spread() {
        return !open.spreads().isEmpty();
    }

    /** The numbers of the editions the quartiles are of. */
    public String editions() {
        return String.join(
                "、",
                series().stream()
                        .map(one -> open.quartiles(one.indicator()))
                        .filter(Objects::nonNull)
                        .map(PublicProfile.Quartiles::edition)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** What the figures are compared with, and how those places were chosen. */
    public String beside() {
        var own = "先看%s自己几年来的变化。".formatted(region.name());
        if (spread()) {
            return own
                    + "再看同类地区中间一半的范围：同组共 %d 地（含本地），按类型、地区和人口、城镇化等基础情况分成，固定三年；不显示名称，只列四分之一、中位、四分之三三个数，取整到版次的步长，取自 %s 版次。"
                            .formatted(open.group().size(), editions());
        }
        return own + (open.group().size() == 0 ? open.group().basis() : "同类分布尚未发布，或者可以说的地方不足，这里不列。");
    }

    /** A figure that characterises the place. */
    public record Fact(String label, String figure, String unit, long value) {}

    /** Area, population and product, the latest figure of each. */
    public List<Fact> facts() {
        return Stream.of("J-09", "J-01", "J-11")
                .flatMap(code -> series().stream()
                        .filter(one -> one.indicator().code().value().equals(code)))
                .filter(one -> one.last().point().joined())
                .map(one -> new Fact(
                        one.indicator().name().replaceFirst("（.*", ""),
                        one.last().figure(),
                        "%s（%d年）"
                                .formatted(
                                        one.indicator().unit(),
                                        one.last().point().year()),
                        one.last().point().from().id()))
                .toList();
    }

    /** The documents its figures come from, each once, newest first. */
    public List<String> sources() {
        return batches()
                .sorted(Comparator.comparing(Batch::published).reversed().thenComparing(Batch::title))
                .map(batch -> "%s，%s，%s公布，%s采集"
                        .formatted(
                                batch.publisher(),
                                batch.title(),
                                batch.publishedOn(),
                                Chinese.date(batch.retrievedOn())))
                .distinct()
                .toList();
    }

    /** The day of the latest figures; empty where there are none. */
    public Optional<String> updated() {
        return batches().map(Batch::retrievedOn).max(Comparator.naturalOrder()).map(Chinese::date);
    }

    private Stream<Batch> batches() {
        return series().stream()
                .flatMap(one -> one.years().stream())
                .map(year -> year.point().from().batch());
    }

    /** Its address without any parameter of a reader. */
    public String address() {
        return "/cities/" + region.code().value();
    }
}
