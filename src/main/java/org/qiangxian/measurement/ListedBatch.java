package org.qiangxian.measurement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch as whoever answers for the values sees it.
 *
 * @param values how many values came with it
 * @param places about how many places
 * @param first the earliest period, null for a batch without values; {@code last} likewise
 */
public record ListedBatch(
        Batch batch,
        long values,
        int places,
        @Nullable String first,
        @Nullable String last,
        @Nullable Withdrawal withdrawal) {

    /** That it was taken out of use, why, by whom and when. */
    public record Withdrawal(String reason, String by, Instant at) {}

    /** 1997年—2017年. */
    public String periods() {
        if (first == null || last == null) {
            return "没有数值";
        }
        return first.equals(last) ? Periods.shown(first) : Periods.shown(first) + "—" + Periods.shown(last);
    }

    /** What a batch is that holds, and one that holds no longer. */
    static final List<String> STANDINGS = List.of("在用", "已撤回");

    public String standing() {
        return STANDINGS.get(withdrawal == null ? 0 : 1);
    }
}
