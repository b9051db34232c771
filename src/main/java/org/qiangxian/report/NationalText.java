package org.qiangxian.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.Use;
import org.qiangxian.nation.Tally;
import org.qiangxian.report.ReportText.Line;
import org.qiangxian.report.ReportText.Section;
import org.qiangxian.sentence.Figure.Amount;
import org.qiangxian.sentence.Figure.Name;
import org.qiangxian.sentence.Sentence;
import org.qiangxian.sentence.Source;
import org.qiangxian.statistics.TrendDirection;
import org.springframework.stereotype.Component;

/**
 * The report of all places: by the seven tasks and for each indicator, how many places moved and how they are
 * distributed as issued, over all, by type and by part of the country. Names of places appear only in the list of
 * members, without any figure (R1, R181).
 */
@Component
class NationalText {

    private final ReportCounts counts;
    private final NationalSpreads spreads;
    private final Catalogue catalogue;
    private final ReportPlaces places;
    private final AppendixText appendix;

    NationalText(
            ReportCounts counts,
            NationalSpreads spreads,
            Catalogue catalogue,
            ReportPlaces places,
            AppendixText appendix) {
        this.counts = counts;
        this.spreads = spreads;
        this.catalogue = catalogue;
        this.places = places;
        this.appendix = appendix;
    }

    /**
     * The text of all places.
     *
     * @param report whose cities have their texts already
     * @param cities what was made of them, for the appendix
     */
    ReportText of(UUID report, ReportBasis basis, List<CityText.Told> cities) {
        var writing = new Writing(report, basis);
        var sections = new ArrayList<Section>();
        sections.add(
                appendix.opening(basis, places.whole(basis.fictional()).of().size()));
        Dimension.tasks().stream().map(writing::chapter).forEach(sections::add);
        sections.add(members(basis));
        sections.addAll(appendix.of(basis, places.members(basis.fictional()), cities));
        return new ReportText(Sentence.of(basis.reportYear(), "度县域城市质量状况报告"), sections);
    }

    private Section members(ReportBasis basis) {
        var names = new ArrayList<Object>();
        for (var name : places.names(basis.fictional())) {
            names.add(names.isEmpty() ? List.of() : "、");
            names.add(name);
        }
        names.add("。");
        return new Section(
                Sentence.of("自愿参加培育建设的城市"), List.of(Sentence.of("按区划代码排列，先后没有别的含义："), Sentence.of(names)), List.of());
    }

    private final class Writing {

        private final ReportBasis basis;
        private final ReportCounts.Counts counted;
        private final NationalSpreads.Issued issued;

        Writing(UUID report, ReportBasis basis) {
            this.basis = basis;
            this.counted = counts.of(report, basis);
            this.issued = spreads.of(basis.fictional());
        }

        Section chapter(Dimension task) {
            var lines = catalogue.indicators().stream()
                    .filter(indicator -> indicator.dimension() == task
                            && (indicator.use() == Use.COMPARED || indicator.use() == Use.OWN_ONLY))
                    .filter(indicator -> counted.whole().containsKey(indicator.code())
                            || counted.unsaid().contains(indicator.code()))
                    .map(this::line)
                    .toList();
            return new Section(
                    Sentence.of(task.label()),
                    lines.isEmpty() ? List.of(Sentence.of("这项任务的指标，有最终数据的地方还少，本年度不作说明。")) : List.of(),
                    lines);
        }

        private Line line(Indicator indicator) {
            var all = counted.whole().getOrDefault(indicator.code(), List.of());
            var sentences = new ArrayList<Sentence>();
            all.stream().map(this::said).forEach(sentences::add);
            if (counted.unsaid().contains(indicator.code())) {
                sentences.add(Sentence.of("全部地方的计数与其他公开内容合起来，能推算出少数地方的情况，不列。"));
            }
            for (var division : counted.divided()) {
                var parts = division.getOrDefault(indicator.code(), List.of());
                if (parts.size() > 1) {
                    parts.stream().map(this::said).forEach(sentences::add);
                }
            }
            if (counted.apart().contains(indicator.code())) {
                sentences.add(Sentence.of("部分范围的计数与其他公开内容合起来，能推算出少数地方的情况，不列。"));
            }
            sentences.addAll(issued.of(indicator));
            if (indicator.modelled()) {
                sentences.add(Sentence.of("这项指标是模型估算，不是观测值。"));
            }
            var name = new Name(
                    indicator.name(),
                    "指标",
                    Source.of("catalogue", basis.snapshot().version(), indicator.code()));
            return new Line(
                    Sentence.of(name),
                    sentences,
                    all.stream()
                            .flatMap(tally -> Stream.of(TrendDirection.values()).map(word -> count(tally, word)))
                            .toList(),
                    List.of());
        }

        private Sentence said(Tally tally) {
            var counts = new EnumMap<TrendDirection, Amount>(TrendDirection.class);
            for (var word : TrendDirection.values()) {
                counts.put(word, count(tally, word));
            }
            return Language.counts(
                    new Name(tally.group(), "范围", Source.of("group", "计数", tally.group())),
                    amount(tally, tally.n(), "有数据"),
                    counts);
        }

        private Amount count(Tally tally, TrendDirection word) {
            return amount(tally, tally.of(word), word.name());
        }

        private Amount amount(Tally tally, int of, String what) {
            return new Amount(
                    BigDecimal.valueOf(of),
                    0,
                    "个",
                    "地方的个数",
                    Source.of("tally", basis.snapshot().number(), tally.group(), tally.indicator(), what));
        }
    }
}
