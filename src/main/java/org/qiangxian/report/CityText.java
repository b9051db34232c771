package org.qiangxian.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Value;
import org.qiangxian.nation.Nation;
import org.qiangxian.nation.Outcome;
import org.qiangxian.objection.Objections;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.report.Figure.Amount;
import org.qiangxian.report.Figure.Name;
import org.qiangxian.report.Figure.Year;
import org.qiangxian.report.ReportText.Line;
import org.qiangxian.report.ReportText.Point;
import org.qiangxian.report.ReportText.Section;
import org.qiangxian.statistics.TrendDirection;
import org.springframework.stereotype.Component;

/**
 * The report of one member: what its public figures say of its own course. Where it stands beside others is on its own pages
 * alone: a public page that says it would set places against each other (R1).
 */
@Component
class CityText {

    private final FrozenFigures figures;
    private final Catalogue catalogue;
    private final Nation nation;
    private final Objections objections;
    private final Regions regions;

    CityText(FrozenFigures figures, Catalogue catalogue, Nation nation, Objections objections, Regions regions) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.nation = nation;
        this.objections = objections;
        this.regions = regions;
    }

    /**
     * What the appendix of the report of all places is made of.
     *
     * @param batches the sources of its figures
     * @param doubted how many of its figures an objection was open on
     */
    record Told(List<Name> batches, int doubted) {}

    /** What was made of a place. @param told what the report of all places says of it in its appendix */
    record Made(ReportText text, Told told) {}

    Made of(ReportBasis basis, RegionCode place) {
        return new Writing(basis, place, figures.of(basis.snapshot().number(), place)).made();
    }

    private final class Writing {

        private final ReportBasis basis;
        private final RegionCode place;
        private final SortedMap<IndicatorCode, List<Value>> held;
        private final Set<Long> doubted;
        private final Map<IndicatorCode, Outcome> outcomes = new HashMap<>();
        private final Map<TrendDirection, List<Name>> moves = new EnumMap<>(TrendDirection.class);
        private final List<Name> batches = new ArrayList<>();

        Writing(ReportBasis basis, RegionCode place, SortedMap<IndicatorCode, List<Value>> held) {
            this.basis = basis;
            this.place = place;
            this.held = held;
            this.doubted = objections.open(
                    held.values().stream().flatMap(List::stream).map(Value::id).toList());
            nation.published(basis.snapshot().number(), place)
                    .orElseGet(List::of)
                    .forEach(outcome -> outcomes.put(outcome.indicator(), outcome));
        }

        Made made() {
            var chapters = Dimension.tasks().stream()
                    .map(this::chapter)
                    .filter(section -> !section.lines().isEmpty())
                    .toList();
            var sections = new ArrayList<Section>();
            sections.add(new Section(Sentence.of("概要"), story(chapters), List.of()));
            sections.addAll(chapters);
            sections.add(new Section(Sentence.of("说明"), notes(), List.of()));
            var name = new Name(regions.fullName(place), "城市", Source.of("region", place));
            var title = Sentence.of(name, basis.reportYear(), "度质量状况报告");
            return new Made(new ReportText(title, sections), new Told(List.copyOf(batches), doubted.size()));
        }

        private Section chapter(Dimension task) {
            return new Section(
                    Sentence.of(task.label()),
                    List.of(),
                    catalogue.indicators().stream()
                            .filter(indicator -> indicator.dimension() == task && held.containsKey(indicator.code()))
                            .map(indicator -> line(indicator, Objects.requireNonNull(held.get(indicator.code()))))
                            .toList());
        }

        private Line line(Indicator indicator, List<Value> values) {
            var name = name(indicator);
            var latest = values.getLast();
            var before = values.stream()
                    .filter(value -> value.year() == latest.year() - 1)
                    .findFirst();
            var sentences = new ArrayList<Sentence>();
            sentences.add(Language.level(
                    year(latest),
                    amount(indicator, latest),
                    before.map(this::year).orElse(null),
                    before.map(value -> amount(indicator, value)).orElse(null)));
            outcome(indicator, latest).ifPresent(outcome -> {
                sentences.add(course(indicator, outcome));
                moves.computeIfAbsent(outcome.direction(), _ -> new ArrayList<>())
                        .add(name);
            });
            if (indicator.modelled()) {
                sentences.add(Sentence.of("这是模型估算，不是观测值。"));
            }
            if (values.stream().anyMatch(value -> doubted.contains(value.id()))) {
                sentences.add(Sentence.of("生成报告时，本地对这项指标的数值提出了异议，正在办理。"));
            }
            sentences.add(origin(latest));
            return new Line(
                    Sentence.of(name),
                    sentences,
                    List.of(),
                    values.stream()
                            .map(value -> new Point(year(value), amount(indicator, value)))
                            .toList());
        }

        /** What the snapshot says of the series, where its latest figure is the one that is printed. */
        private Optional<Outcome> outcome(Indicator indicator, Value latest) {
            return Optional.ofNullable(outcomes.get(indicator.code()))
                    .filter(outcome -> outcome.year() == latest.year()
                            && Double.compare(outcome.value(), figure(latest).doubleValue()) == 0);
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
            return Language.course(outcome.direction(), slope);
        }

        private Sentence origin(Value value) {
            var batch = value.batch();
            var title = new Name(batch.title(), "资料名称", Source.of("batch", batch.id(), "名称"));
            if (batches.stream().noneMatch(title::equals)) {
                batches.add(title);
            }
            return Sentence.of(
                    "来源：",
                    title,
                    "（",
                    new Name(batch.publisher(), "发布单位", Source.of("batch", batch.id(), "发布单位")),
                    "，",
                    new Name(batch.publishedOn(), "发布时间", Source.of("batch", batch.id(), "发布时间")),
                    "，" + batch.channel().label() + "），数值第",
                    new Amount(BigDecimal.valueOf(value.revision()), 0, "", "修订次数", source(value)),
                    "版。");
        }

        private List<Sentence> story(List<Section> chapters) {
            int told = chapters.stream()
                    .mapToInt(section -> section.lines().size())
                    .sum();
            var story = new ArrayList<Sentence>();
            if (told == 0) {
                return List.of(Sentence.of("本地还没有可以公开的数据，本年度不作说明。"));
            }
            story.add(Sentence.of("本报告列出本地有公开数据的", count(told, "列出的指标"), "指标，只与本地自己的过去比较。"));
            for (var word : List.of(TrendDirection.RISING, TrendDirection.FALLING)) {
                var names = moves.getOrDefault(word, List.of());
                story.addAll(Language.named(word, count(names.size(), word.name()), names));
            }
            var still = moves.getOrDefault(TrendDirection.NO_CLEAR_CHANGE, List.of());
            if (!still.isEmpty()) {
                story.add(Sentence.of(
                        "无显著变化的有",
                        count(still.size(), TrendDirection.NO_CLEAR_CHANGE.name()),
                        "：现有年份不足以说明有变化，也不说明没有变化。"));
            }
            story.add(Sentence.of("上升和下降只是事实，是好是差要看指标本身和当地情况。"));
            return story;
        }

        private List<Sentence> notes() {
            return List.of(
                    Sentence.of(
                            "数值取自数据快照",
                            basis.snapshotNumber(),
                            "（SHA-",
                            sha(),
                            " ",
                            basis.snapshotHash(),
                            "），冻结以后更正的不在其中。"),
                    Sentence.of("差值由未修约的数值计算，可能与表面数字相减略有出入；修约后为零的写作持平。"),
                    Sentence.of("本报告由规则自动生成，供了解本地变化，不打分、不排名，不作考核依据。"));
        }

        private Name sha() {
            return new Name(
                    "256", "摘要算法", Source.of("snapshot", basis.snapshot().number(), "摘要算法"));
        }

        private Amount count(int of, String what) {
            return new Amount(BigDecimal.valueOf(of), 0, "项", "指标的个数", Source.of("count", place, what));
        }

        private Name name(Indicator indicator) {
            return new Name(
                    indicator.name(),
                    "指标",
                    Source.of("catalogue", basis.snapshot().version(), indicator.code()));
        }

        private Year year(Value value) {
            return new Year(value.year(), "数据年份", source(value));
        }

        private Amount amount(Indicator indicator, Value value) {
            return new Amount(
                    figure(value),
                    indicator.decimals(),
                    Language.unit(indicator.unit()),
                    indicator.name(),
                    source(value));
        }

        private String source(Value value) {
            return Source.of(
                    "value",
                    basis.snapshot().number(),
                    value.region(),
                    value.indicator(),
                    value.year(),
                    value.revision());
        }
    }

    private static BigDecimal figure(Value value) {
        return Objects.requireNonNull(value.reading().figure());
    }
}
