package org.qiangxian.objection;

import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.confirmation.ValueObjected;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the matter, in the transaction of the objection, for the body responsible for the channel. */
@Component
class Opening {

    private final MatterRepository matters;
    private final Measurements measurements;
    private final Regions regions;
    private final DecisionClock clock;

    Opening(MatterRepository matters, Measurements measurements, Regions regions, DecisionClock clock) {
        this.matters = matters;
        this.measurements = measurements;
        this.regions = regions;
        this.clock = clock;
    }

    @EventListener
    void on(ValueObjected objected) {
        matters.lock(objected.value());
        matters.find(objected.value()).filter(matter -> !matter.open()).ifPresent(_ -> {
            throw new Refusal.Conflict("对这个数值的异议已经办理完毕。数值更新之前不再重复提出；办理经过见数值页面。");
        });
        var unit = new RegionCode(objected.unit());
        var value = measurements.find(objected.value());
        var channel = value.batch().channel();
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
        if (!matters.open(matter, value)) {
            matters.becomeTheCitys(objected.value());
        }
    }

    /**
     * The same for the public; an objection to a value the city gave itself is decided by the body that recommends it.
     */
    void byPublic(RegionCode unit, long value) {
        var about = measurements.find(value);
        var national = about.batch().channel() == Channel.PUBLIC;
        matters.open(
                new Matter(
                        value,
                        unit,
                        national ? Channel.PUBLIC.writer() : Channel.PROVINCE.writer(),
                        national ? null : recommender(unit),
                        clock.now(),
                        clock.due(),
                        false,
                        null,
                        true),
                about);
    }

    private @Nullable RegionCode recommender(RegionCode unit) {
        return regions.recommenderOf(unit).map(body -> body.code()).orElse(null);
    }
}
