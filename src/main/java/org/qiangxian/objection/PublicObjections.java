package org.qiangxian.objection;

import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 本站内容有误: anybody may object to a public value. It becomes a matter like that of a city, raised by the public; nothing
 * of its text is published, only an adopted correction (R110).
 */
@Service
@Transactional
public class PublicObjections {

    private final MatterRepository matters;
    private final Measurements measurements;
    private final Opening opening;
    private final DecisionClock clock;

    PublicObjections(MatterRepository matters, Measurements measurements, Opening opening, DecisionClock clock) {
        this.matters = matters;
        this.measurements = measurements;
        this.opening = opening;
        this.clock = clock;
    }

    /**
     * The status of the matter on a value.
     *
     * @param due the last day to decide, in words; empty where none is known or it is decided
     * @param outcome 采纳 or 维持原数值 with the reason; empty while it is open
     */
    public record Course(String due, boolean late, String outcome) {}

    /**
     * Opens the matter of a public value, unless there is one already.
     *
     * @throws Refusal.NotFound where the value is not public
     */
    public void open(RegionCode unit, long value) {
        if (measurements.publicSeries(unit).stream().noneMatch(each -> each.id() == value)) {
            throw new Refusal.NotFound("没有这个公开的数值，或者它已经更新。请从城市页面重新进入。");
        }
        matters.lock(value);
        if (matters.find(value).isEmpty()) {
            opening.byPublic(unit, value);
        }
    }

    /** Its present status. */
    @Transactional(readOnly = true)
    public Course course(long value) {
        var matter = matters.find(value).orElse(null);
        if (matter == null) {
            return new Course("", false, "");
        }
        var decision = matter.decision();
        if (decision != null) {
            return new Course("", false, "%s：%s".formatted(decision.outcome().label(), decision.reason()));
        }
        var standing = clock.of(matter);
        return new Course(standing.said(), standing.late(), "");
    }
}
