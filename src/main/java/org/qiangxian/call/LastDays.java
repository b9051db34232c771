package org.qiangxian.call;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.region.RegionCode;

/**
 * Until when each call is open to each recommender: the call's own last day, or a later one that was granted (R79).
 *
 * @param calls each in its newest published version
 */
public record LastDays(List<Call> calls, List<Extension> extensions) {

    /** Stands for a recommender without an extension of its own. */
    private static final RegionCode NOBODY = new RegionCode("000000");

    /** The first instant that is too late for everybody. */
    public Instant latest(CallId call) {
        return extensions.stream()
                .filter(later -> later.call().equals(call))
                .map(Extension::recommender)
                .filter(Objects::nonNull)
                .map(recommender -> of(call, recommender))
                .reduce(of(call, NOBODY), (a, b) -> a.isAfter(b) ? a : b);
    }

    /** The first instant that is too late for this recommender. */
    public Instant of(CallId call, RegionCode recommender) {
        var own = calls.stream()
                .filter(each -> each.id().equals(call))
                .map(Call::deadline)
                .findFirst()
                .orElseThrow();
        return extensions.stream()
                .filter(later -> later.call().equals(call))
                .filter(later ->
                        later.recommender() == null || later.recommender().equals(recommender))
                .map(later -> WorkingDays.endOf(later.day()))
                .reduce(own, (a, b) -> a.isAfter(b) ? a : b);
    }
}
