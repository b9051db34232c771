package org.qiangxian.snapshot;

import java.util.List;
import java.util.TreeMap;

/**
 * The differences between an earlier and a later snapshot.
 *
 * @param added values only in the later one; {@code withdrawn} only in the earlier one; {@code revised} in both with
 *     different content
 */
public record Difference(long added, long revised, long withdrawn) {

    static final Difference NONE = new Difference(0, 0, 0);

    /** One value of one place that differs. @param before empty where there was none; {@code after} likewise */
    public record Item(String indicator, String period, String kind, String before, String after) {}

    Difference plus(Difference other) {
        return new Difference(added + other.added, revised + other.revised, withdrawn + other.withdrawn);
    }

    static Difference of(List<Item> items) {
        return new Difference(count(items, "新增"), count(items, "修订"), count(items, "撤回"));
    }

    private static long count(List<Item> items, String kind) {
        return items.stream().filter(item -> item.kind().equals(kind)).count();
    }

    /** The differences of one place, in the order of indicator and period. */
    static List<Item> items(List<Frozen.Line> earlier, List<Frozen.Line> later) {
        var both = new TreeMap<String, Frozen.Line[]>();
        earlier.forEach(line -> both.computeIfAbsent(line.key(), _ -> new Frozen.Line[2])[0] = line);
        later.forEach(line -> both.computeIfAbsent(line.key(), _ -> new Frozen.Line[2])[1] = line);
        return both.values().stream()
                .filter(pair -> pair[0] == null || pair[1] == null || !pair[0].equals(pair[1]))
                .map(pair -> item(pair[0], pair[1]))
                .toList();
    }

    @SuppressWarnings("NullAway") // one of the two is always there
    private static Item item(Frozen.Line before, Frozen.Line after) {
        var there = after == null ? before : after;
        return new Item(
                there.indicator(),
                there.period(),
                before == null ? "新增" : after == null ? "撤回" : "修订",
                before == null ? "" : shown(before),
                after == null ? "" : shown(after));
    }

    private static String shown(Frozen.Line line) {
        return line.figure().isEmpty()
                ? org.qiangxian.measurement.State.valueOf(line.state()).label()
                : line.figure();
    }
}
