package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The remarks of a check, cell by cell: the first {@value #MOST} of each verdict, and how many there are. */
final class RemarkList {

    static final int MOST = 20_000;

    private final List<Remark> kept = new ArrayList<>();
    private final Map<Verdict, Long> all = new EnumMap<>(Verdict.class);

    void add(Remark remark) {
        if (all.merge(remark.verdict(), 1L, Long::sum) <= MOST) {
            kept.add(remark);
        }
    }

    /** Removes remarks that are replaced by others. */
    void drop(Predicate<Remark> which) {
        kept.removeIf(remark -> {
            boolean dropped = which.test(remark);
            if (dropped) {
                all.merge(remark.verdict(), -1L, Long::sum);
            }
            return dropped;
        });
    }

    List<Remark> kept() {
        return kept;
    }

    long of(Verdict verdict) {
        return all.getOrDefault(verdict, 0L);
    }

    /** How many are doubts or refusals. */
    long troubles() {
        return of(Verdict.DOUBTFUL) + of(Verdict.REFUSED);
    }
}
