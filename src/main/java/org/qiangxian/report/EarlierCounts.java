package org.qiangxian.report;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.nation.Tallies.Before;
import org.qiangxian.nation.Tallies.Counting;
import org.qiangxian.nation.Tallies.Division;
import org.qiangxian.nation.Tallies.Told;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** What the reports of other years counted and printed; one that was discarded was read by nobody outside (R1, R42). */
@Component
class EarlierCounts {

    private static final String TALLY = "tally/";

    private final AnnualReportRepository reports;
    private final TextRepository texts;
    private final GroupingRepository groupings;
    private final NamedPublicly named;
    private final ReportPlaces places;

    EarlierCounts(
            AnnualReportRepository reports,
            TextRepository texts,
            GroupingRepository groupings,
            NamedPublicly named,
            ReportPlaces places) {
        this.reports = reports;
        this.texts = texts;
        this.groupings = groupings;
        this.named = named;
        this.places = places;
    }

    /** Of every year but that of a report, the latest first. */
    List<Before> beside(ReportBasis basis) {
        return reports.all().stream()
                .filter(report -> report.fictional() == basis.fictional()
                        && report.year() != basis.year()
                        && report.status() != AnnualReportStatus.DISCARDED)
                .map(this::before)
                .toList();
    }

    /** Keeps in which groups the places of a report were counted. */
    void keep(UUID report, boolean fictional) {
        groupings.add(report, new GroupingRepository.Grouping(places.types(fictional), places.classes(fictional)));
    }

    private Before before(AnnualReport report) {
        var kept = groupings.of(report.id());
        var types = kept.types().of().isEmpty() ? places.types(report.fictional()) : kept.types();
        var classes = kept.classes().of().isEmpty() ? places.classes(report.fictional()) : kept.classes();
        var told = texts.find(report.id(), null).stream()
                .flatMap(text -> text.text().figures().stream())
                .filter(figure -> figure.source().startsWith(TALLY))
                .map(figure -> figure.source().split("/"))
                .map(keys -> new Told(new IndicatorCode(keys[3]), keys[2]))
                .collect(toSet());
        return new Before(
                new Counting(
                        report.snapshot(),
                        report.method(),
                        List.of(whole(types, report.fictional()), types, classes),
                        named.words(report.id()),
                        places::today),
                told);
    }

    private static Division whole(Division types, boolean fictional) {
        var all = new HashMap<RegionCode, String>();
        types.of().keySet().forEach(place -> all.put(place, fictional ? ReportPlaces.FICTIONAL : ReportPlaces.ALL));
        return new Division(all);
    }
}
