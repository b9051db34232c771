package org.qiangxian.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.library.Library;
import org.qiangxian.measurement.Value;
import org.qiangxian.nation.Outcome;
import org.qiangxian.region.RegionCode;
import org.qiangxian.report.CityLines.Told;
import org.qiangxian.report.ReportText.Line;
import org.qiangxian.report.ReportText.Section;
import org.qiangxian.sentence.Figure.Amount;
import org.qiangxian.sentence.Sentence;
import org.qiangxian.sentence.Source;
import org.qiangxian.statistics.TrendDirection;
import org.springframework.stereotype.Component;

/**
 * Corrects the report of a city. Only the lines whose own figures differ in the corrected snapshot are made anew, from
 * the same years; all other lines stay, whatever values came since.
 */
@Component
class CityErratum {

    private final FrozenFigures figures;
    private final Catalogue catalogue;
    private final CityText cities;
    private final Library library;

    CityErratum(FrozenFigures figures, Catalogue catalogue, CityText cities, Library library) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.cities = cities;
        this.library = library;
    }

    /**
     * The corrected text; empty where no sentence changes.
     *
     * @param corrected the basis of now
     * @param place its code when the report was made
     * @param first the first edition, which shows the years of each line
     * @param printed the edition to correct
     * @param edition the number of the new edition
     */
    Optional<ReportText> of(
            ReportBasis corrected, RegionCode place, ReportText first, ReportText printed, int edition) {
        return new Correcting(corrected, place).of(first, printed, edition);
    }

    static IndicatorCode indicator(Line line) {
        var source = line.about().figures().findFirst().orElseThrow().source();
        return new IndicatorCode(source.substring(source.lastIndexOf('/') + 1));
    }

    private final class Correcting {

        private final ReportBasis corrected;
        private final RegionCode today;
        private final SortedMap<IndicatorCode, List<Value>> held;
        private final Map<String, Map<IndicatorCode, Outcome>> outcomes = new HashMap<>();
        private final CityLines lines;
        private boolean changed;

        Correcting(ReportBasis corrected, RegionCode place) {
            this.corrected = corrected;
            this.today = library.carriedTo(place).orElse(place);
            this.held = figures.of(corrected.snapshot().number(), today);
            this.lines = new CityLines(corrected, today);
        }

        Optional<ReportText> of(ReportText first, ReportText printed, int edition) {
            var years = new HashMap<IndicatorCode, List<Integer>>();
            all(first)
                    .forEach(line -> years.put(
                            indicator(line),
                            line.points().stream()
                                    .map(point -> point.year().year())
                                    .toList()));
            var told = all(printed).stream()
                    .map(line -> told(line, years.getOrDefault(indicator(line), List.of())))
                    .toList();
            if (!changed) {
                return Optional.empty();
            }
            var sections = CityText.sections(told);
            printed.sections().stream()
                    .filter(section -> section.lines().isEmpty()
                            && !section.heading().text().equals(CityStory.HEADING))
                    .map(section -> section.heading().text().equals(CityText.NOTES) ? noted(section, edition) : section)
                    .forEach(sections::add);
            return Optional.of(new ReportText(printed.title(), sections));
        }

        private static List<Line> all(ReportText text) {
            return text.sections().stream()
                    .flatMap(section -> section.lines().stream())
                    .toList();
        }

        private Told told(Line line, List<Integer> years) {
            var indicator = catalogue.get(indicator(line));
            var values = held.getOrDefault(indicator.code(), List.of()).stream()
                    .filter(value -> years.contains(value.year()))
                    .toList();
            if (same(line, values) || line.points().isEmpty() && values.size() != years.size()) {
                return new Told(indicator, line, direction(indicator, line), null, 0);
            }
            changed = true;
            return values.size() == years.size()
                    ? lines.of(indicator, values, outcome(corrected.snapshot().number(), indicator), Set.of())
                    : lines.withheld(indicator);
        }

        private static boolean same(Line line, List<Value> values) {
            if (line.points().isEmpty() || line.points().size() != values.size()) {
                return false;
            }
            for (int at = 0; at < values.size(); at++) {
                var point = line.points().get(at);
                if (point.year().year() != values.get(at).year()
                        || point.value().value().compareTo(CityLines.figure(values.get(at))) != 0) {
                    return false;
                }
            }
            return true;
        }

        private @Nullable Outcome outcome(String snapshot, Indicator indicator) {
            return outcomes.computeIfAbsent(snapshot, number -> cities.outcomes(number, today))
                    .get(indicator.code());
        }

        /** The word of trend in an unchanged line, by the snapshot of its figures. */
        private @Nullable TrendDirection direction(Indicator indicator, Line line) {
            if (line.points().isEmpty()) {
                return null;
            }
            var latest = line.points().getLast();
            var said = outcome(latest.value().source().split("/", -1)[1], indicator);
            return said != null
                            && CityLines.fits(
                                    said, latest.year().year(), latest.value().value())
                    ? said.direction()
                    : null;
        }

        private Section noted(Section notes, int edition) {
            var sentences = new ArrayList<>(notes.lead());
            sentences.add(Sentence.of(
                    "本版为第",
                    new Amount(BigDecimal.valueOf(edition), 0, "", "本报告的版", Source.of("erratum", edition)),
                    "版：更正的数值取自数据快照",
                    corrected.snapshotNumber(),
                    "，其余各句与上一版相同。"));
            return new Section(notes.heading(), sentences, List.of());
        }
    }
}
