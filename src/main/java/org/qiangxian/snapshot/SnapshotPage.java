package org.qiangxian.snapshot;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One snapshot.
 *
 * @param with the earlier one it is compared with, empty for none
 * @param items what differs of the place, null where none was told
 * @param analysed the place whose analysis is asked for: the own one of a city, or what was typed
 * @param remarks why a code that was typed is none, by field
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
