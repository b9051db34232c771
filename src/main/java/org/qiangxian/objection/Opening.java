package org.qiangxian.objection;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.ValueObjected;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the matter in the transaction of the objection and puts it on the desk of whoever answers for the channel. */
@Component
class Opening {

    private final MatterRepository matters;
    private final Measurements measurements;
    private final Regions regions;
    private final Notices notices;
    private final DecisionClock clock;

    Opening(
            MatterRepository matters,
            Measurements measurements,
            Regions regions,
            Notices notices,
            DecisionClock clock) {
        this.matters = matters;
        this.measurements = measurements;
        this.regions = regions;
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    void on(ValueObjected objected) {
        matters.find(objected.value()).filter(matter -> !matter.open()).ifPresent(_ -> {
            throw new Refusal.Conflict("对这个数值的异议已经办理完毕。数值更新之前不再重复提出；办理过程见数值页面。");
        });
        var unit = new RegionCode(objected.unit());
        var channel = measurements.find(objected.value()).batch().channel();
        if (channel == Channel.CITY) {
            throw new Refusal.Conflict("这个数值由本单位填报。需要更正的，请直接更正。");
        }
        var province = channel == Channel.PROVINCE;
        var matter = new Matter(
                objected.value(),
                unit,
                channel.writer(),
                province ? recommender(unit) : null,
                clock.now(),
                clock.due(),
                objected.demonstration(),
                null);
        if (matters.open(matter)) {
            tell(matter);
        }
    }

    private @Nullable RegionCode recommender(RegionCode unit) {
        return regions.recommenderOf(unit).map(body -> body.code()).orElse(null);
    }

    private void tell(Matter matter) {
        notices.due(
                key(matter.value()),
                Set.of(owner(matter)),
                "核对" + regions.displayName(matter.unit()) + "对一个数值的异议",
                matter.due() == null ? null : WorkingDays.endOf(matter.due()),
                "/objections/" + matter.value());
    }

    static Recipient owner(Matter matter) {
        return Recipient.holders(matter.owner(), matter.owner() == Role.PROVINCE ? matter.area() : null);
    }

    static String key(long value) {
        return "objection/" + value;
    }
}
