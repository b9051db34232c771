package org.qiangxian.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiangxian.report.ReportText.Line;
import org.qiangxian.report.ReportText.Section;
import org.qiangxian.sentence.Figure.Amount;
import org.qiangxian.sentence.Figure.Year;
import org.qiangxian.sentence.Sentence;
import org.qiangxian.sentence.Source;

/**
 * Corrects the report of all places. No count and no distribution is computed anew, because old and new side by side
 * would reveal the corrected place: what a correction touches is withheld for every group alike, so that nothing tells
 * in which group the place lies (R1).
 */
final class NationalErratum {

    private NationalErratum() {}

    /**
     * The corrected text; empty where no sentence changes.
     *
     * @param touched by indicator, the years in which a figure of any place was corrected since the report was made
     */
    static Optional<ReportText> of(
            ReportBasis corrected, ReportText printed, Map<String, Set<Integer>> touched, int edition) {
        var changed = new boolean[1];
        var sections = new ArrayList<Section>();
        for (var section : printed.sections()) {
            sections.add(new Section(
                    section.heading(),
                    section.lead(),
                    section.lines().stream()
                            .map(line -> {
                                var years = touched.getOrDefault(
                                        CityErratum.indicator(line).value(), Set.of());
                                var now = years.isEmpty() ? line : withheld(line, years);
                                changed[0] |= !now.equals(line);
                                return now;
                            })
                            .toList()));
        }
        if (!changed[0]) {
            return Optional.empty();
        }
        var opening = sections.getFirst();
        var lead = new ArrayList<>(opening.lead());
        lead.add(Sentence.of(
                "本版为第",
                new Amount(BigDecimal.valueOf(edition), 0, "", "本报告的版", Source.of("erratum", edition)),
                "版：按数据快照",
                corrected.snapshotNumber(),
                "核对，含已更正数据的计数和分布不再显示，其余各句与上一版相同。"));
        sections.set(0, new Section(opening.heading(), lead, opening.lines()));
        return Optional.of(new ReportText(printed.title(), sections));
    }

    /**
     * Withholds counts if any of their years is touched, since they rest on whole series, and a distribution if its own
     * year is.
     */
    private static Line withheld(Line line, Set<Integer> years) {
        var sentences = new ArrayList<Sentence>();
        boolean counted = false;
        for (var sentence : line.sentences()) {
            if (of(sentence, "计数")) {
                if (!counted) {
                    sentences.add(Sentence.of("各范围的变化：", Language.CORRECTED));
                }
                counted = true;
            } else if (of(sentence, "分布") && years.contains(year(sentence))) {
                sentences.add(Sentence.of(
                        sentence.figures().findFirst().orElseThrow(),
                        sentence.figures()
                                .filter(Year.class::isInstance)
                                .findFirst()
                                .orElseThrow(),
                        "的分布：",
                        Language.CORRECTED));
            } else {
                sentences.add(sentence);
            }
        }
        return new Line(line.about(), sentences, List.of(), List.of());
    }

    private static boolean of(Sentence sentence, String kind) {
        return sentence.figures().findFirst().stream()
                        .anyMatch(first -> first.source().startsWith("group/" + kind + "/"))
                && sentence.figures().anyMatch(Amount.class::isInstance);
    }

    private static int year(Sentence spread) {
        return spread.figures()
                .filter(Year.class::isInstance)
                .map(Year.class::cast)
                .mapToInt(Year::year)
                .findFirst()
                .orElseThrow();
    }

    /** The indicators with any change, without repeating the former text. */
    static List<String> changed(ReportText before, ReportText after) {
        var was = before.sections().stream()
                .flatMap(section -> section.lines().stream())
                .toList();
        return after.sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> !was.contains(line))
                .map(line -> line.about().text())
                .toList();
    }
}
