package org.qiangxian.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.Use;
import org.qiangxian.measurement.Value;
import org.qiangxian.nation.Outcome;
import org.qiangxian.region.RegionCode;
import org.qiangxian.report.ReportText.Line;
import org.qiangxian.report.ReportText.Point;
import org.qiangxian.sentence.Figure.Amount;
import org.qiangxian.sentence.Figure.Name;
import org.qiangxian.sentence.Figure.Year;
import org.qiangxian.sentence.Sentence;
import org.qiangxian.sentence.Source;
import org.qiangxian.statistics.TrendDirection;

/**
 * The text on an indicator in the report of one city, which follows only from its figures and the snapshot's word of
 * trend.
 */
final class CityLines {

    private final ReportBasis basis;
    private final RegionCode place;

    CityLines(ReportBasis basis, RegionCode place) {
        this.basis = basis;
        this.place = place;
    }

    /**
     * The text on an indicator.
     *
     * @param direction the word of its trend; null where there is none
     * @param batch the source of its latest figure; null where no figure is printed
     * @param doubted how many of its figures had an open objection
     */
    record Told(
            Indicator indicator,
            Line line,
            @Nullable TrendDirection direction,
            @Nullable Name batch,
            int doubted) {}

    /**
     * The text for figures in the order of years, at least one.
     *
     * @param said the snapshot's outcome for the series; ignored where its latest figure is a different one
     * @param doubted the ids of figures with an open objection
     */
    Told of(Indicator indicator, List<Value> values, @Nullable Outcome said, Set<Long> doubted) {
        var latest = values.getLast();
        var outcome = said != null && fits(said, latest.year(), figure(latest)) ? said : null;
        var sentences = new ArrayList<Sentence>();
        sentences.add(level(indicator, values));
        if (outcome != null) {
            sentences.add(course(indicator, outcome));
        }
        if (indicator.modelled()) {
            sentences.add(Sentence.of("这是模型估算，不是观测值。"));
        }
        var open = values.stream().filter(value -> doubted.contains(value.id())).toList();
        open.forEach(value ->
                sentences.add(Sentence.of("生成报告时，本地对", year(value), "的数值", amount(indicator, value), "提出了异议，正在办理。")));
        var batch = batch(latest);
        sentences.add(origin(batch, latest));
        return new Told(
                indicator,
                new Line(
                        Sentence.of(name(indicator)),
                        sentences,
                        List.of(),
                        values.stream()
                                .map(value -> new Point(year(value), amount(indicator, value)))
                                .toList()),
                outcome == null ? null : outcome.direction(),
                batch,
                open.size());
    }

    /** The text for an indicator whose figures are being corrected and are hidden until then. */
    Told withheld(Indicator indicator) {
        return new Told(
                indicator,
                new Line(Sentence.of(name(indicator)), List.of(Sentence.of(Language.CORRECTED)), List.of(), List.of()),
                null,
                null,
                0);
    }

    /** Whether the snapshot's outcome for a series is about this latest figure. */
    static boolean fits(Outcome outcome, int year, BigDecimal figure) {
        return outcome.year() == year && Double.compare(outcome.value(), figure.doubleValue()) == 0;
    }

    static BigDecimal figure(Value value) {
        return Objects.requireNonNull(value.reading().figure());
    }

    private Sentence level(Indicator indicator, List<Value> values) {
        var latest = values.getLast();
        var before = values.stream()
                .filter(value -> value.year() == latest.year() - 1)
                .findFirst();
        return Language.level(
                year(latest),
                amount(indicator, latest),
                before.map(this::year).orElse(null),
                before.map(value -> amount(indicator, value)).orElse(null));
    }

    private Sentence course(Indicator indicator, Outcome outcome) {
        var slope = Double.isNaN(outcome.slope())
                ? null
                : new Amount(
                        BigDecimal.valueOf(Math.abs(outcome.slope())),
                        indicator.decimals() + 1,
                        Language.difference(Language.unit(indicator.unit())),
                        "年均变化",
                        Source.of("trend", basis.snapshot().number(), place, indicator.code()));
        return Language.course(outcome.direction(), slope, open(indicator, outcome));
    }

    private static Language.Open open(Indicator indicator, Outcome outcome) {
        if (indicator.use() == Use.REFERENCE_ONLY) {
            return Language.Open.FROM_ABOVE;
        }
        return outcome.tooSmall() ? Language.Open.TOO_SMALL : Language.Open.FEW_YEARS;
    }

    private static Name batch(Value value) {
        var batch = value.batch();
        return new Name(batch.title(), "资料名称", Source.of("batch", batch.id(), "名称"));
    }

    private Sentence origin(Name title, Value value) {
        var batch = value.batch();
        return Sentence.of(
                "来源：",
                title,
                "（",
                new Name(batch.publisher(), "发布单位", Source.of("batch", batch.id(), "发布单位")),
                "，",
                new Name(batch.publishedOn(), "发布时间", Source.of("batch", batch.id(), "发布时间")),
                "，" + batch.channel().label() + "），数值为第",
                new Amount(BigDecimal.valueOf(value.revision()), 0, "", "修订次数", source(value)),
                "版。");
    }

    private Name name(Indicator indicator) {
        return new Name(
                indicator.name(), "指标", Source.of("catalogue", basis.snapshot().version(), indicator.code()));
    }

    private Year year(Value value) {
        return new Year(value.year(), "数据年份", source(value));
    }

    private Amount amount(Indicator indicator, Value value) {
        return new Amount(
                figure(value), indicator.decimals(), Language.unit(indicator.unit()), indicator.name(), source(value));
    }

    private String source(Value value) {
        return Source.of(
                "value", basis.snapshot().number(), value.region(), value.indicator(), value.year(), value.revision());
    }
}
