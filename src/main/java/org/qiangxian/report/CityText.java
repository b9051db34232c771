package org.qiangxian.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Value;
import org.qiangxian.nation.Nation;
import org.qiangxian.nation.Outcome;
import org.qiangxian.objection.Objections;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.report.ReportText.Section;
import org.qiangxian.sentence.Figure.Name;
import org.qiangxian.sentence.Sentence;
import org.qiangxian.sentence.Source;
import org.springframework.stereotype.Component;

/**
 * The report of one member: what its public figures say about its own development. Its standing beside others is shown
 * on its own pages only, because a public page with it would compare places (R1).
 */
@Component
class CityText {

    static final String NOTES = "说明";

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
     * The facts for the appendix of the report of all places.
     *
     * @param batches the sources of its figures
     * @param doubted how many of its figures had an open objection
     */
    record Told(List<Name> batches, int doubted) {}

    /** The report of a place. @param told its facts for the appendix of the report of all places */
    record Made(ReportText text, Told told) {}

    Made of(ReportBasis basis, RegionCode place) {
        var held = figures.of(basis.snapshot().number(), place);
        var doubted = objections.open(
                held.values().stream().flatMap(List::stream).map(Value::id).toList());
        var outcomes = outcomes(basis.snapshot().number(), place);
        var lines = new CityLines(basis, place);
        var told = new ArrayList<CityLines.Told>();
        for (var indicator : catalogue.indicators()) {
            var values = held.get(indicator.code());
            if (values != null && Dimension.tasks().contains(indicator.dimension())) {
                told.add(lines.of(indicator, values, outcomes.get(indicator.code()), doubted));
            }
        }
        var sections = sections(told);
        sections.add(notes(basis));
        var name = new Name(regions.fullName(place), "城市", Source.of("region", place));
        return new Made(
                new ReportText(Sentence.of(name, basis.reportYear(), "度质量状况报告"), sections),
                new Told(
                        told.stream()
                                .map(CityLines.Told::batch)
                                .filter(Objects::nonNull)
                                .map(Objects::requireNonNull)
                                .distinct()
                                .toList(),
                        told.stream().mapToInt(CityLines.Told::doubted).sum()));
    }

    /** The outcomes for a place in a snapshot, by indicator. */
    Map<IndicatorCode, Outcome> outcomes(String snapshot, RegionCode place) {
        var outcomes = new HashMap<IndicatorCode, Outcome>();
        nation.published(snapshot, place)
                .orElseGet(List::of)
                .forEach(outcome -> outcomes.put(outcome.indicator(), outcome));
        return outcomes;
    }

    /** The story, and the tasks of which anything is told. */
    static List<Section> sections(List<CityLines.Told> told) {
        var sections = new ArrayList<Section>();
        sections.add(CityStory.of(told));
        for (var task : Dimension.tasks()) {
            var lines = told.stream()
                    .filter(each -> each.indicator().dimension() == task)
                    .map(CityLines.Told::line)
                    .toList();
            if (!lines.isEmpty()) {
                sections.add(new Section(Sentence.of(task.label()), List.of(), lines));
            }
        }
        return sections;
    }

    private static Section notes(ReportBasis basis) {
        return new Section(
                Sentence.of(NOTES),
                List.of(
                        Sentence.of(
                                "数值取自数据快照",
                                basis.snapshotNumber(),
                                "（SHA-",
                                basis.hashAlgorithm(),
                                " ",
                                basis.snapshotHash(),
                                "），冻结以后更正的不在其中；统计方法为第",
                                basis.methodNumber(),
                                "版。"),
                        Sentence.of("差值由未修约的数值计算，可能与表面数字相减略有出入；修约后为零的写作持平。"),
                        Sentence.of("本报告由规则自动生成，供了解本地变化，不打分、不排名，不作考核依据。")),
                List.of());
    }
}
