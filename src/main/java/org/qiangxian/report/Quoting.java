package org.qiangxian.report;

import java.util.ArrayList;
import java.util.List;
import org.qiangxian.region.RegionCode;
import org.qiangxian.sentence.Part;
import org.qiangxian.sentence.Sentence;
import org.springframework.stereotype.Component;

/** Puts what was written by hand into the texts of a report that is published: of its cities, and of 总局. */
@Component
class Quoting {

    private final AnnualReportRepository reports;
    private final TextRepository texts;
    private final ReportRemarks remarks;

    Quoting(AnnualReportRepository reports, TextRepository texts, ReportRemarks remarks) {
        this.reports = reports;
        this.texts = texts;
        this.remarks = remarks;
    }

    /** Puts all of it in and returns the places of the report. */
    List<RegionCode> quote(AnnualReport report) {
        var places = texts.places(report.id());
        places.forEach(place -> quote(report, place));
        var nation =
                texts.find(report.id(), null).orElseThrow(AnnualReports::absent).text();
        var quoted = remarks.quoting(report, nation);
        if (!quoted.equals(nation)) {
            texts.replace(report.id(), null, quoted);
        }
        return places;
    }

    private void quote(AnnualReport report, RegionCode place) {
        var words = reports.note(report.id(), place);
        if (!words.isEmpty()) {
            var text = texts.find(report.id(), place)
                    .orElseThrow(AnnualReports::absent)
                    .text();
            texts.replace(report.id(), place, quoting(text, words));
        }
    }

    /** A text with the words of its city at the end, marked as such. */
    private static ReportText quoting(ReportText text, String words) {
        var sections = new ArrayList<>(text.sections());
        sections.add(new ReportText.Section(
                Sentence.of("城市说明"), List.of(Sentence.of(new Part.Quotation("本地自己的说明", words))), List.of()));
        return new ReportText(text.title(), sections);
    }
}
