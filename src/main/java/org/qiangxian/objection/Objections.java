package org.qiangxian.objection;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of 异议办理. Whoever answers for the channel sees what waits, by the day it is due, and decides one at a
 * time with a reason; the city sees its own with the whole course; 总局 reads what waits for its operator.
 */
@Service
@Transactional
public class Objections {

    /** How many a list shows; nobody lets more wait. */
    static final int MOST = 200;

    private final MatterRepository matters;
    private final Measurements measurements;
    private final Notices notices;
    private final ApplicationEventPublisher facts;
    private final DecisionClock clock;

    Objections(
            MatterRepository matters,
            Measurements measurements,
            Notices notices,
            ApplicationEventPublisher facts,
            DecisionClock clock) {
        this.matters = matters;
        this.measurements = measurements;
        this.notices = notices;
        this.facts = facts;
        this.clock = clock;
    }

    /** What is open for the actor, or was decided: a city's own, an owner's by the day it is due. */
    @Transactional(readOnly = true)
    public List<Matter> list(Actor actor, boolean open) {
        actor.require(Role.CITY, Role.PROVINCE, Role.OPERATOR, Role.SAMR);
        var area = actor.area();
        if (actor.is(Role.CITY)) {
            return area == null
                    ? List.of()
                    : matters.of(area).stream()
                            .filter(each -> each.open() == open)
                            .toList();
        }
        return actor.is(Role.PROVINCE)
                ? matters.of(Role.PROVINCE, area, open, MOST)
                : matters.of(Role.OPERATOR, null, open, MOST);
    }

    /** A matter for whom it concerns; for others there is none. */
    @Transactional(readOnly = true)
    public Matter get(Actor actor, long value) {
        actor.require(Role.CITY, Role.PROVINCE, Role.OPERATOR, Role.SAMR);
        return matters.find(value)
                .filter(matter -> concerns(actor, matter))
                .orElseThrow(() -> new Refusal.NotFound("没有这件异议，或不在您的办理范围内。请从工作台进入。"));
    }

    private static boolean concerns(Actor actor, Matter matter) {
        var area = actor.area();
        return switch (actor.role()) {
            case CITY -> matter.unit().equals(area);
            case PROVINCE -> decides(actor, matter);
            case OPERATOR, SAMR -> matter.owner() == Role.OPERATOR;
            default -> false;
        };
    }

    /** Whether the actor is the one who decides. */
    static boolean decides(Actor actor, Matter matter) {
        return actor.is(matter.owner())
                && (matter.owner() != Role.PROVINCE
                        || (matter.area() != null && matter.area().equals(actor.area())));
    }

    /** How its clock stands. */
    public Clockwork clock(Matter matter) {
        return clock.of(matter);
    }

    @Transactional(readOnly = true)
    public List<Matter.Evidence> evidence(Matter matter) {
        return matters.evidence(matter.value());
    }

    /** Keeps what the city sent to prove an open objection of its own. */
    public void prove(Actor actor, Matter matter, UUID file, String name) {
        actor.require(Role.CITY);
        if (!matter.open()) {
            throw new Refusal.Conflict("这件异议已经办理完毕，不能再补充依据。");
        }
        matters.add(
                matter.value(),
                new Matter.Evidence(file, name, actor.organisationName() + " " + actor.name(), clock.now()));
        facts.publishEvent(new EvidenceSent(matter.value(), matter.unit().value(), file, actor.login()));
    }

    /**
     * Decides: adopts with the figure that stands from now on, or upholds the value; always with a reason. An adopted figure
     * and its decision are stored together or not at all.
     */
    public void decide(Actor actor, long value, DecisionForm form) {
        matters.alone(value);
        var matter = get(actor, value);
        if (!decides(actor, matter)) {
            throw new Refusal.Forbidden("这件异议由录入该数值的渠道负责单位办理。");
        }
        if (!matter.open()) {
            throw new Refusal.Conflict("这件异议刚刚已由他人办理。请刷新页面查看。");
        }
        var outcome = form.chosen();
        var reason = form.why();
        var corrected = outcome == Matter.Outcome.ADOPTED ? correct(actor, value, form) : null;
        var decision = new Matter.Decision(
                outcome, reason, corrected, actor.organisationName() + " " + actor.name(), clock.now());
        matters.decide(value, decision);
        notices.done(Opening.key(value));
        notices.tell(
                Set.of(Recipient.city(matter.unit())),
                "您提出的数据异议已办理：" + outcome.label(),
                reason,
                "/objections/" + value,
                Opening.key(value) + "/decided");
        facts.publishEvent(new ObjectionDecided(value, matter.unit().value(), outcome.name(), reason, actor.login()));
    }

    /** The revision that stands already, where the owner had corrected the value before deciding, else the one in the form. */
    private long correct(Actor actor, long value, DecisionForm form) {
        var objected = measurements.find(value);
        var latest = measurements.latest(objected);
        if (latest.id() != value && DecisionForm.text(form.figure()).isEmpty()) {
            return latest.id();
        }
        return measurements
                .record(actor, form.correction(objected, clock.today()))
                .id();
    }
}
