package org.qiangxian.edition;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.database.Changes;
import org.qiangxian.database.Kept;
import org.qiangxian.measurement.MatrixCell;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** The final figures of now, in memory, and which issues they still bear out. */
@Component
class CurrentFigures {

    private final Measurements measurements;
    private final Catalogue catalogue;
    private final Regions regions;
    private final Changes changes;
    private final Kept<Now> kept = new Kept<>();

    CurrentFigures(Measurements measurements, Catalogue catalogue, Regions regions, Changes changes) {
        this.measurements = measurements;
        this.catalogue = catalogue;
        this.regions = regions;
        this.changes = changes;
    }

    /** The figures of one moment, and what was found of the issues asked about. Whoever began with it finishes with it. */
    record Now(Holdings holdings, Map<Cell, Boolean> standing) {}

    Now now() {
        return kept.get(
                changes.of(Measurements.CHANGES),
                catalogue.version(),
                () -> new Now(holdings(measurements.finals(issuable())), new ConcurrentHashMap<>()));
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

    /** Of what something is issued: what is compared, and what makes places alike. */
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
