package org.qiangxian.panel;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.call.Call;
import org.qiangxian.call.Calls;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** The bodies a call waits for: the 32 (R85), or 示例省 alone where the call is fictional. */
@Component
class Recommenders {

    private static final RegionCode SAMPLE = new RegionCode("990000");

    private final Regions regions;
    private final Calls calls;

    Recommenders(Regions regions, Calls calls) {
        this.regions = regions;
        this.calls = calls;
    }

    /**
     * A recommender.
     *
     * @param later its extended last day in words, or null
     */
    record Body(RegionCode code, String name, @Nullable String later, boolean fictional) {}

    List<Body> of(Call call) {
        var bodies = call.audience().fictional() ? List.of(regions.get(SAMPLE)) : regions.recommenders();
        return bodies.stream()
                .sorted(Comparator.comparing(Region::code))
                .map(body -> body(call, body))
                .toList();
    }

    private Body body(Call call, Region region) {
        var deadline = calls.deadlineOf(call.id(), region.code());
        var later = deadline.isAfter(call.deadline()) ? Chinese.date(deadline.minusNanos(1)) : null;
        return new Body(region.code(), region.name(), later, region.fictional());
    }
}
