package org.qiangxian.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One snapshot.
 *
 * @param with the earlier one it is compared with, empty for none
 * @param items what differs of the place, null where none was told
 */
public record SnapshotPage(
        Snapshot snapshot,
        Snapshots.Verdict verdict,
        List<Snapshot> others,
        String with,
        @Nullable Difference difference,
        String place,
        @Nullable List<Line> items) {

    public record Line(String name, Difference.Item item) {}
}
