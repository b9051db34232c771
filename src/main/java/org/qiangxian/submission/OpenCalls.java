package org.qiangxian.submission;

import java.time.Clock;
import java.util.List;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.call.Call;
import org.qiangxian.call.Calls;
import org.qiangxian.call.Extension;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** The calls a recommender may answer, and until when. */
@Component
class OpenCalls {

    private final Calls calls;
    private final Clock clock;

    OpenCalls(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    List<Call> callsFor(RegionCode recommender) {
        return calls.publishedFor(recommender);
    }

    boolean inTime(Call call, RegionCode recommender) {
        return clock.instant().isBefore(calls.deadlineOf(call.id(), recommender));
    }

    long daysLeft(Call call, RegionCode recommender) {
        return WorkingDays.daysLeft(clock.instant(), calls.deadlineOf(call.id(), recommender));
    }

    /** Extensions for all, and those for this recommender alone. */
    List<Extension> extensions(Call call, RegionCode recommender) {
        return calls.extensions(call.id()).stream()
                .filter(later ->
                        later.recommender() == null || later.recommender().equals(recommender))
                .toList();
    }
}
