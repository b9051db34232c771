package org.qiangxian.edition;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.database.Changes;
import org.qiangxian.database.Kept;
import org.qiangxian.measurement.MatrixCell;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Recorded;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** The present final figures, cached, and which issues they still bear out. */
@Component
class CurrentFigures {

    private final Measurements measurements;
    private final Recorded recorded;
    private final Catalogue catalogue;
    private final Regions regions;
    private final Changes changes;
    private final Kept<Now> kept = new Kept<>();

    CurrentFigures(
            Measurements measurements, Recorded recorded, Catalogue catalogue, Regions regions, Changes changes) {
        this.measurements = measurements;
        this.recorded = recorded;
        this.catalogue = catalogue;
        this.regions = regions;
        this.changes = changes;
    }

    /**
     * The figures of one moment, with what was found for the issues asked about. A caller uses one such object to its
     * end.
     *
     * @param batches the batches the figures come from
     */
    record Now(Set<UUID> batches, Holdings holdings, Map<Cell, Boolean> standing) {}

    Now now() {
        return kept.getAfter(changes.of(Measurements.CHANGES), catalogue.version(), this::after);
    }

    /** Reads only the indicators whose batches changed: one new figure must not cost the figures of a whole nation. */
    private Now after(@Nullable Now before) {
        var batches = recorded.batches();
        if (before == null) {
            return new Now(batches, holdings(measurements.finals(issuable())), new ConcurrentHashMap<>());
        }
        var touched = recorded.indicatorsOf(notInBoth(before.batches(), batches));
        var anew = issuable().stream()
                .filter(code -> touched.contains(code.value()))
                .toList();
        var standing = new ConcurrentHashMap<>(before.standing());
        standing.keySet().removeIf(cell -> anew.contains(cell.indicator()));
        return new Now(batches, before.holdings().with(anew, holdings(measurements.finals(anew))), standing);
    }

    private static Set<UUID> notInBoth(Set<UUID> some, Set<UUID> others) {
        return Stream.concat(
                        some.stream().filter(batch -> !others.contains(batch)),
                        others.stream().filter(batch -> !some.contains(batch)))
                .collect(Collectors.toSet());
    }

    /** Whether a cell would be issued now as it was: no correction since changes what it prints. */
    boolean stands(Now now, Group group, Cell cell) {
        return now.standing().computeIfAbsent(cell, _ -> stands(group, cell, now.holdings()));
    }

    private boolean stands(Group group, Cell cell, Holdings holdings) {
        var figures = holdings.of(cell.indicator());
        if (figures == null) {
            return false;
        }
        var present = cell.places(group).stream()
                .mapToInt(place -> figures.ofPeer(regions.eras(place), PeerVariable.YEAR, cell.year()))
                .filter(at -> at >= 0)
                .mapToDouble(figures::value)
                .toArray();
        return cell.issued().bornOutBy(present, catalogue.get(cell.indicator()).decimals());
    }

    /** The indicators that are issued: those compared, and those that make places alike. */
    Collection<IndicatorCode> issuable() {
        var codes = catalogue.indicators().stream()
                .filter(Indicator::comparable)
                .map(Indicator::code)
                .collect(Collectors.toSet());
        for (var variable : PeerVariable.values()) {
            codes.add(variable.indicator());
        }
        return codes;
    }

    Holdings holdings(List<MatrixCell> cells) {
        return new Holdings(
                cells,
                catalogue.indicators().stream()
                        .collect(toMap(indicator -> indicator.code().value(), Uncertainty::of)));
    }
}
