package org.qiangxian.snapshot;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One snapshot.
 *
 * @param with the earlier one it is compared with; empty for none
 * @param items the differences of the place; null where no place was given
 * @param analysed the place whose analysis is asked for: a city's own, or the typed one
 * @param remarks why a typed code is invalid, by field
 */
public record SnapshotPage(
        Snapshot snapshot,
        Snapshots.Verdict verdict,
        List<Snapshot> others,
        String with,
        @Nullable Difference difference,
        String place,
        @Nullable List<Line> items,
        String analysed,
        Map<String, String> remarks) {

    public record Line(String name, Difference.Item item) {}
}
