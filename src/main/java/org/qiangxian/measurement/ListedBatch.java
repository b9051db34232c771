package org.qiangxian.measurement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch as those responsible for the values see it.
 *
 * @param values how many values came with it
 * @param places how many places they are about
 * @param first the earliest period, null for a batch without values; {@code last} likewise
 */
public record ListedBatch(
        Batch batch,
        long values,
        int places,
        @Nullable String first,
        @Nullable String last,
        @Nullable Withdrawal withdrawal) {

    /** The withdrawal: why, by whom and when. */
    public record Withdrawal(String reason, String by, Instant at) {}

    /** 1997年—2017年. */
    public String periods() {
        if (first == null || last == null) {
            return "没有数值";
        }
        return first.equals(last) ? Periods.shown(first) : Periods.shown(first) + "—" + Periods.shown(last);
    }

    /** The words for a batch in use and a withdrawn one. */
    static final List<String> STANDINGS = List.of("在用", "已撤回");

    public String standing() {
        return STANDINGS.get(withdrawal == null ? 0 : 1);
    }
}
