package org.qiangxian.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/** The texts of published reports, each read once. */
final class PublishedTexts {

    private final AnnualReports reports;
    private final List<RegionCode> members;
    private final Map<String, ReportText> texts = new HashMap<>();

    PublishedTexts(AnnualReports reports, List<RegionCode> members) {
        this.reports = reports;
        this.members = List.copyOf(members);
    }

    /** Of one city, or with null of all places. */
    ReportText of(AnnualReport report, @Nullable RegionCode city, int edition) {
        return texts.computeIfAbsent(
                "%s %s %d".formatted(report.id(), city, edition),
                _ -> reports.published(report, city, edition).text());
    }

    /** Of all cities, in the order of codes. */
    Stream<ReportText> cities(AnnualReport report) {
        return members.stream().map(city -> of(report, city, 1));
    }

    /** What a text says indicator by indicator. */
    static Stream<ReportText.Line> lines(ReportText text) {
        return text.sections().stream().flatMap(section -> section.lines().stream());
    }
}
