package org.qiangxian.snapshot;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.qiangxian.measurement.Reliance;
import org.springframework.stereotype.Component;

/** A snapshot holds the values that stood: those it holds are not taken back. An edition rests on a snapshot. */
@Component
class FrozenSince implements Reliance {

    private final SnapshotRepository snapshots;
    private final Clock clock;

    FrozenSince(SnapshotRepository snapshots, Clock clock) {
        this.snapshots = snapshots;
        this.clock = clock;
    }

    @Override
    public Optional<String> since(Instant at) {
        return snapshots.takenBetween(at, clock.instant()).map("数值已冻结在数据快照%s中"::formatted);
    }
}
