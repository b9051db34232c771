package org.qiangxian.snapshot;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.qiangxian.measurement.Reliance;
import org.springframework.stereotype.Component;

/** Values in a snapshot cannot be taken back any more, because editions are based on snapshots. */
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
