package org.qiangxian.objection;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of 异议办理. The body responsible for the channel sees what waits, by due day, and decides one at a time
 * with a reason; the city sees its own with the whole course; 总局 reads what waits for its operator.
 */
@Service
@Transactional
public class Objections {

    /** The mark that {@link Undoing} stores with a decision that can be undone. */
    static final String UPHELD = "UPHELD";

    private final MatterRepository matters;
    private final Measurements measurements;
    private final Notices notices;
    private final Undoing undoing;
    private final DecisionClock clock;

    Objections(
            MatterRepository matters,
            Measurements measurements,
            Notices notices,
            Undoing undoing,
            DecisionClock clock) {
        this.matters = matters;
        this.measurements = measurements;
        this.notices = notices;
        this.undoing = undoing;
        this.clock = clock;
    }

    /**
     * The values, of these, on which an objection is open; for pages that show values, without the objections' content.
     */
    @Transactional(readOnly = true)
    public Set<Long> open(Collection<Long> values) {
        return values.isEmpty() ? Set.of() : matters.open(values);
    }

    /** A matter; refuses actors it does not concern as unknown. */
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

    /** Whether the actor decides it. */
    static boolean decides(Actor actor, Matter matter) {
        return actor.is(matter.owner())
                && (matter.owner() != Role.PROVINCE
                        || (matter.area() != null && matter.area().equals(actor.area())));
    }

    /** The status of its clock. */
    public DeadlineStatus clock(Matter matter) {
        return clock.of(matter);
    }

    /**
     * Decides: adopts the objection with a new figure, or upholds the value; always with a reason. An adopted figure
     * and its decision are stored together or not at all.
     */
    public void decide(Actor actor, long value, DecisionForm form) {
        matters.lock(value);
        var matter = get(actor, value);
        if (!decides(actor, matter)) {
            throw new Refusal.Forbidden("这件异议由录入该数值的渠道负责单位办理。");
        }
        ObjectionAction.ADOPT.check(actor, matter.standing(false), () -> new Refusal.Conflict("这件异议刚刚已由他人办理。请刷新页面查看。"));
        var outcome = form.chosen();
        var reason = form.why();
        var corrected = outcome == Matter.Outcome.ADOPTED ? correct(actor, value, form) : null;
        var decision = new Matter.Decision(outcome, reason, corrected, actor.signature(), clock.now());
        var number = matters.decide(value, decision);
        var fact = new ObjectionDecided(value, matter.unit().value(), outcome.name(), reason, actor.login());
        if (outcome.act().undoable()) {
            undoing.did(
                    actor,
                    Confirmations.objection(value),
                    number,
                    outcome.label(),
                    UPHELD,
                    "/objections/" + value,
                    fact);
        } else {
            undoing.forGood(fact);
        }
        notices.tell(
                Set.of(Recipient.city(matter.unit())),
                (matter.publicly() ? "公众反映的数值已核对：" : "数据异议已办理：") + outcome.label(),
                reason,
                "/objections/" + value,
                "objection/%d/decided".formatted(value));
    }

    /** 催办: the city urges the decider, once a day. */
    public void urge(Actor actor, long value) {
        actor.require(ObjectionAction.URGE.row().roles());
        matters.lock(value);
        var matter = get(actor, value);
        ObjectionAction.URGE.check(
                actor, matter.standing(false), () -> new Refusal.Conflict("这件异议已经办理完毕，不用催办。请刷新页面查看。"));
        var area = matter.owner() == Role.PROVINCE ? matter.area() : null;
        notices.urge(
                actor.organisationName(),
                Set.of(Recipient.holders(matter.owner(), area)),
                "催办：数据异议",
                "请尽快办理。",
                "/objections/" + value,
                urging(value));
    }

    /** The undo of the actor's last act on a matter, or null. */
    Done.@Nullable Undo offer(Actor actor, long value) {
        return undoing.offer(actor, Confirmations.objection(value));
    }

    static String urging(long value) {
        return "objection/" + value;
    }

    /**
     * The correcting revision: an existing one, where the owner corrected the value before deciding, else the one in
     * the form.
     */
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
