package org.qiangxian.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.qiangxian.procedure.EachAlone;
import org.qiangxian.region.RegionCode;
import org.qiangxian.report.ReportFact.ReportPublished;
import org.springframework.stereotype.Component;

/** Publishes what was signed when its day has come, with what its cities wrote beside theirs. */
@Component
class Publishing {

    private final AnnualReportRepository reports;
    private final TextRepository texts;
    private final ReportLog log;
    private final ReportNotices notices;
    private final EachAlone each;

    Publishing(
            AnnualReportRepository reports,
            TextRepository texts,
            ReportLog log,
            ReportNotices notices,
            EachAlone each) {
        this.reports = reports;
        this.texts = texts;
        this.log = log;
        this.notices = notices;
        this.each = each;
    }

    /** All whose day has come. */
    void publishWhatIsDue() {
        each.run(
                "the publication of a report",
                reports.in(Set.of(AnnualReportStatus.SIGNED)).stream()
                        .map(AnnualReport::id)
                        .toList(),
                this::publish);
    }

    private void publish(UUID id) {
        reports.lock(id)
                .filter(report -> report.status() == AnnualReportStatus.SIGNED)
                .filter(report ->
                        report.publishOn() != null && !report.publishOn().isAfter(log.today()))
                .ifPresent(this::publish);
    }

    private void publish(AnnualReport report) {
        var places = texts.places(report.id());
        places.forEach(place -> quote(report, place));
        reports.move(report, AnnualReportStatus.PUBLISHED, log.now());
        log.step(new ReportPublished(report.id()), "发布", "", ReportLog.PLATFORM);
        notices.published(report, places);
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
    static ReportText quoting(ReportText text, String words) {
        var sections = new ArrayList<>(text.sections());
        sections.add(new ReportText.Section(
                Sentence.of("城市说明"), List.of(Sentence.of(new Part.Quotation("本地自己的说明", words))), List.of()));
        return new ReportText(text.title(), sections);
    }
}
