package org.qiangxian.edition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.MatrixCell;
import org.qiangxian.snapshot.Snapshot;
import org.qiangxian.snapshot.Snapshots;
import org.springframework.stereotype.Component;

/**
 * The figures an edition is computed from: those of a snapshot, or, for the first edition without one, the present
 * ones.
 */
@Component
class FinalFigures {

    private final Snapshots snapshots;
    private final StoredFigures stored;
    private final Clock clock;

    FinalFigures(Snapshots snapshots, StoredFigures stored, Clock clock) {
        this.snapshots = snapshots;
        this.stored = stored;
        this.clock = clock;
    }

    /**
     * The figures of a moment.
     *
     * @param snapshot its number; null for the present figures
     */
    record Taken(@Nullable String snapshot, Holdings holdings, Instant at) {}

    /** Those of the latest snapshot, or the present ones. */
    Taken latest() {
        var snapshot = snapshots.latest().map(Snapshot::number).orElse(null);
        return snapshot == null
                ? new Taken(null, stored.all(), clock.instant())
                : new Taken(snapshot, stored.holdings(frozen(snapshot)), clock.instant());
    }

    /** Those of a snapshot taken for the edition of a day. */
    Taken frozenFor(LocalDate due) {
        var snapshot = snapshots.freeze("同类分布版次（%s）".formatted(due), "发布同类分布").number();
        return new Taken(snapshot, stored.holdings(frozen(snapshot)), clock.instant());
    }

    private List<MatrixCell> frozen(String snapshot) {
        var issuable = stored.issuable().stream().map(IndicatorCode::value).collect(Collectors.toSet());
        var cells = new ArrayList<MatrixCell>();
        snapshots.figures(snapshot, figure -> {
            if (issuable.contains(figure.indicator())) {
                cells.add(cell(figure));
            }
        });
        return cells;
    }

    private static MatrixCell cell(Snapshots.Figure figure) {
        return new MatrixCell(
                figure.region(),
                figure.boundary(),
                figure.indicator(),
                String.valueOf(figure.year()),
                figure.value(),
                figure.numerator(),
                figure.denominator());
    }
}
