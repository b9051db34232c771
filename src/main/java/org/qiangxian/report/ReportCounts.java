package org.qiangxian.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.nation.Tallies;
import org.qiangxian.nation.Tallies.Before;
import org.qiangxian.nation.Tallies.Division;
import org.qiangxian.nation.Tallies.Told;
import org.qiangxian.nation.Tallies.Whole;
import org.qiangxian.nation.Tally;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/**
 * What a report counts: over all places, by type and by part of the country; nothing that tells of few places when it is subtracted from
 * what the report of another year printed (R1, R42).
 */
@Component
class ReportCounts {

    private static final String TALLY = "tally/";

    private final Tallies tallies;
    private final ReportPlaces places;
    private final AnnualReportRepository reports;
    private final TextRepository texts;
    private final GroupingRepository groupings;

    ReportCounts(
            Tallies tallies,
            ReportPlaces places,
            AnnualReportRepository reports,
            TextRepository texts,
            GroupingRepository groupings) {
        this.tallies = tallies;
        this.places = places;
        this.reports = reports;
        this.texts = texts;
        this.groupings = groupings;
    }

    /**
     * The counts of a report.
     *
     * @param whole of all places, by indicator
     * @param divided by type, then by part of the country
     * @param unsaid the indicators of which not even the count of all is said, for it could be subtracted
     * @param apart the indicators of which a group is left out for the same reason
     */
    record Counts(
            Map<IndicatorCode, List<Tally>> whole,
            List<Map<IndicatorCode, List<Tally>>> divided,
            Set<IndicatorCode> unsaid,
            Set<IndicatorCode> apart) {}

    Counts of(ReportBasis basis) {
        var earlier = reports.all().stream()
                .filter(report -> report.fictional() == basis.fictional()
                        && report.year() != basis.year()
                        && report.status() != AnnualReportStatus.DISCARDED)
                .toList();
        var whole = counted(basis, earlier, places.whole(basis.fictional()), this::whole, Whole.ITSELF);
        var said = new Whole(whole.tallies().stream().map(Tally::indicator).collect(toSet()), whole.apart());
        var types = counted(basis, earlier, places.types(basis.fictional()), this::types, said);
        var classes = counted(basis, earlier, places.classes(basis.fictional()), this::classes, said);
        var apart = new HashSet<>(types.apart());
        apart.addAll(classes.apart());
        return new Counts(
                byIndicator(whole),
                List.of(byIndicator(types), byIndicator(classes)),
                whole.apart(),
                Set.copyOf(apart));
    }

    /** Keeps in which groups the places of a report were counted. */
    void keep(UUID report, boolean fictional) {
        groupings.add(report, new GroupingRepository.Grouping(places.types(fictional), places.classes(fictional)));
    }

    private Tallies.Counted counted(
            ReportBasis basis,
            List<AnnualReport> earlier,
            Division division,
            Function<AnnualReport, Division> then,
            Whole whole) {
        return tallies.of(
                basis.snapshot().number(),
                division,
                earlier.stream()
                        .map(report -> before(report, then.apply(report)))
                        .toList(),
                whole);
    }

    private Before before(AnnualReport report, Division division) {
        var told = texts.find(report.id(), null).stream()
                .flatMap(kept -> kept.text().figures().stream())
                .filter(figure -> figure.source().startsWith(TALLY))
                .map(figure -> figure.source().split("/"))
                .map(keys -> new Told(new IndicatorCode(keys[3]), keys[2]))
                .collect(toSet());
        var all = report.fictional() ? ReportPlaces.FICTIONAL : ReportPlaces.ALL;
        return new Before(
                report.snapshot(),
                report.method(),
                division,
                places::today,
                told,
                told.stream()
                        .filter(each -> each.group().equals(all))
                        .map(Told::indicator)
                        .collect(toSet()));
    }

    private Division types(AnnualReport report) {
        var kept = groupings.of(report.id()).types();
        return kept.of().isEmpty() ? places.types(report.fictional()) : kept;
    }

    private Division classes(AnnualReport report) {
        var kept = groupings.of(report.id()).classes();
        return kept.of().isEmpty() ? places.classes(report.fictional()) : kept;
    }

    private Division whole(AnnualReport report) {
        var all = new HashMap<RegionCode, String>();
        types(report)
                .of()
                .keySet()
                .forEach(place -> all.put(place, report.fictional() ? ReportPlaces.FICTIONAL : ReportPlaces.ALL));
        return new Division(all);
    }

    private static Map<IndicatorCode, List<Tally>> byIndicator(Tallies.Counted counted) {
        return counted.tallies().stream().collect(groupingBy(Tally::indicator));
    }
}
