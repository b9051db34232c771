package org.qiangxian.edition;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.FigureMatrix;
import org.qiangxian.measurement.MatrixCell;
import org.qiangxian.measurement.Recorded;
import org.springframework.stereotype.Component;

/** The stored figures of which editions are made, and the batches they came with. */
@Component
class StoredFigures {

    private final FigureMatrix matrix;
    private final Recorded recorded;
    private final Catalogue catalogue;

    StoredFigures(FigureMatrix matrix, Recorded recorded, Catalogue catalogue) {
        this.matrix = matrix;
        this.recorded = recorded;
        this.catalogue = catalogue;
    }

    /** The batches in use. */
    Set<UUID> batches() {
        return recorded.batches();
    }

    /** The indicators and years of which a batch that only one of the two has brought figures. */
    Set<Cell.Key> changed(Set<UUID> some, Set<UUID> others) {
        var changed = Stream.concat(
                        some.stream().filter(batch -> !others.contains(batch)),
                        others.stream().filter(batch -> !some.contains(batch)))
                .collect(Collectors.toSet());
        return recorded.indicatorYears(changed).stream()
                .map(each -> new Cell.Key(each.indicator(), each.year()))
                .collect(Collectors.toSet());
    }

    /** The figures of these indicators and years; a key is absent where its indicator has none in all these years. */
    Map<Cell.Key, Figures> of(Set<Cell.Key> keys) {
        var indicators =
                keys.stream().map(key -> new IndicatorCode(key.indicator())).collect(Collectors.toSet());
        var years = keys.stream().map(Cell.Key::year).collect(Collectors.toSet());
        var holdings = holdings(matrix.finals(indicators, years));
        var found = new HashMap<Cell.Key, Figures>();
        for (var key : keys) {
            var figures = holdings.of(new IndicatorCode(key.indicator()));
            if (figures != null) {
                found.put(key, figures);
            }
        }
        return found;
    }

    /** Everything that may be issued now. */
    Holdings all() {
        return holdings(matrix.finals(issuable()));
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
