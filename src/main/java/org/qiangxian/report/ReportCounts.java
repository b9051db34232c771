package org.qiangxian.report;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.nation.Tallies;
import org.qiangxian.nation.Tallies.Counting;
import org.qiangxian.nation.Tally;
import org.springframework.stereotype.Component;

/**
 * What a report counts: over all places, by type and by part of the country; nothing that tells of few places together with what the
 * reports of its cities say by name and what the reports of other years counted (R1, R42).
 */
@Component
class ReportCounts {

    private final Tallies tallies;
    private final ReportPlaces places;
    private final EarlierCounts earlier;
    private final NamedPublicly named;

    ReportCounts(Tallies tallies, ReportPlaces places, EarlierCounts earlier, NamedPublicly named) {
        this.tallies = tallies;
        this.places = places;
        this.earlier = earlier;
        this.named = named;
    }

    /**
     * The counts of a report.
     *
     * @param whole of all places, by indicator
     * @param divided by type, then by part of the country
     * @param unsaid the indicators of which the count of all is not said, for few places could be told from it
     * @param apart the indicators of which a group is left out for the same reason
     */
    record Counts(
            Map<IndicatorCode, List<Tally>> whole,
            List<Map<IndicatorCode, List<Tally>>> divided,
            Set<IndicatorCode> unsaid,
            Set<IndicatorCode> apart) {}

    /** @param report whose cities have their texts already */
    Counts of(UUID report, ReportBasis basis) {
        boolean fictional = basis.fictional();
        var counted = tallies.of(
                new Counting(
                        basis.snapshot().number(),
                        basis.method(),
                        List.of(places.whole(fictional), places.types(fictional), places.classes(fictional)),
                        named.words(report),
                        UnaryOperator.identity()),
                earlier.beside(basis));
        var whole = counted.getFirst();
        var divided = counted.subList(1, counted.size());
        var apart = new HashSet<IndicatorCode>();
        divided.forEach(each -> apart.addAll(each.apart()));
        return new Counts(
                byIndicator(whole),
                divided.stream().map(ReportCounts::byIndicator).toList(),
                whole.apart(),
                Set.copyOf(apart));
    }

    private static Map<IndicatorCode, List<Tally>> byIndicator(Tallies.Counted counted) {
        return counted.tallies().stream().collect(groupingBy(Tally::indicator));
    }
}
