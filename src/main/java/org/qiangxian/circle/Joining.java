package org.qiangxian.circle;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Signature;
import org.qiangxian.circle.Participation.Outcome;
import org.qiangxian.library.MembershipCarried;
import org.qiangxian.library.MembershipRecorded;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a county does about the circle of its area: joins, leaves, lets its figures be read and ends that, each by its
 * own account, at any time and without a reason (R25). Entering the library ends it automatically.
 */
@Service
@Transactional
class Joining {

    private final CircleRepository circles;
    private final OfferRepository offers;
    private final Leaders leaders;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Joining(
            CircleRepository circles,
            OfferRepository offers,
            Leaders leaders,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.circles = circles;
        this.offers = offers;
        this.leaders = leaders;
        this.facts = facts;
        this.clock = clock;
    }

    /** Where the county takes part now. */
    @Transactional(readOnly = true)
    Optional<Participation> current(RegionCode unit) {
        return circles.current(unit);
    }

    /** Why the county cannot do this now; empty where it can. */
    @Transactional(readOnly = true)
    String barred(RegionCode unit, CircleAction action) {
        var current = circles.current(unit);
        var status = current.map(Participation::status).orElse(CircleStatus.OUTSIDE);
        return action == CircleAction.JOIN ? unjoined(unit, status) : unmoved(status, action);
    }

    void join(Actor actor) {
        var unit = ready(actor, CircleAction.JOIN);
        var offer = offers.lock(leaders.of(unit)).orElseThrow(() -> new Refusal.Conflict(unoffered(unit)));
        var id = UUID.randomUUID();
        if (!circles.join(id, offer.id(), unit, actor.signature(), clock.instant())) {
            throw new Refusal.Conflict(unjoined(unit, CircleStatus.JOINED));
        }
        facts.publishEvent(new CircleMoved(id, unit, offer.leader(), CircleAction.JOIN));
    }

    void leave(Actor actor) {
        var own = own(ready(actor, CircleAction.LEAVE));
        if (end(own, Outcome.LEFT, actor.signature())) {
            facts.publishEvent(new CircleMoved(own.id(), own.unit(), own.leader(), CircleAction.LEAVE));
        }
    }

    /** Consents: the leader may read the figures from now on. */
    void agree(Actor actor) {
        var own = own(ready(actor, CircleAction.AGREE));
        if (!circles.agree(own.id(), actor.signature(), clock.instant())) {
            throw new Refusal.Conflict("辖区培育刚刚停止，同意没有生效。请刷新页面查看。");
        }
        facts.publishEvent(new CircleMoved(own.id(), own.unit(), own.leader(), CircleAction.AGREE));
    }

    /** Ends the consent: from now on the leader may not read the figures. */
    void endConsent(Actor actor) {
        var own = own(ready(actor, CircleAction.END_CONSENT));
        circles.endConsent(own.id(), actor.signature(), clock.instant());
        facts.publishEvent(new CircleMoved(own.id(), own.unit(), own.leader(), CircleAction.END_CONSENT));
    }

    /** Ends the participation of a county that enters the library (R25). */
    @EventListener
    void on(MembershipRecorded recorded) {
        if (!recorded.member()) {
            return;
        }
        circles.lock(recorded.code());
        circles.current(recorded.code())
                .filter(each -> end(each, Outcome.ADMITTED, Signature.of("平台")))
                .ifPresent(each ->
                        facts.publishEvent(new CircleEnded(each.id(), each.unit(), each.leader(), Outcome.ADMITTED)));
    }

    /**
     * Moves participation and consent of a county whose code changed to the new code, if the same body leads it and the
     * new unit is neither a member nor takes part already. Where several units were merged into the new one both end,
     * because that unit neither joined nor consented (R25).
     */
    @EventListener
    void on(MembershipCarried carried) {
        var to = carried.other();
        circles.lock(carried.place());
        circles.lock(to);
        circles.current(carried.place())
                .filter(each -> !leaders.same(
                                carried.place(),
                                to,
                                Chinese.day(clock.instant()).getYear())
                        || !each.leader().equals(leaders.of(to))
                        || !unjoined(to, CircleStatus.OUTSIDE).isEmpty()
                        || circles.current(to).isPresent())
                .filter(each -> end(each, Outcome.CHANGED, Signature.of("平台")))
                .ifPresent(each -> facts.publishEvent(new CircleEnded(each.id(), to, each.leader(), Outcome.CHANGED)));
        circles.carry(carried.place(), to);
    }

    private boolean end(Participation own, Outcome outcome, Signature by) {
        var now = clock.instant();
        circles.endConsent(own.id(), by, now);
        return circles.end(own.id(), outcome, by, now);
    }

    /** The county of the actor, locked; refuses where it may not do this now. */
    private RegionCode ready(Actor actor, CircleAction action) {
        actor.require(action.row().roles());
        var unit = Leaders.county(actor);
        leaders.requireApart(actor, unit);
        circles.lock(unit);
        var whyNot = barred(unit, action);
        if (!whyNot.isEmpty()) {
            throw new Refusal.Conflict(whyNot);
        }
        return unit;
    }

    private Participation own(RegionCode unit) {
        return circles.current(unit).orElseThrow();
    }

    private String unjoined(RegionCode unit, CircleStatus status) {
        if (!leaders.county(unit)) {
            return "辖区培育由县（市、区、旗）、镇或功能区参加，您的单位不在此列。";
        }
        if (leaders.member(unit)) {
            return "本单位在培育库中，由省局重点培育，不再参加辖区培育。";
        }
        if (!CircleAction.JOIN.row().startsAt(status)) {
            return "本单位已参加辖区培育，不能同时参加两处。请刷新页面查看。";
        }
        return offers.of(leaders.of(unit)).isPresent() ? "" : unoffered(unit);
    }

    private String unoffered(RegionCode unit) {
        return "%s现在没有开展辖区培育，还不能参加；开展时会收到消息。".formatted(leaders.called(leaders.of(unit)));
    }

    private static String unmoved(CircleStatus status, CircleAction action) {
        return action.row().startsAt(status)
                ? ""
                : "本单位现在“%s”，不能%s。请刷新页面查看最新情况。".formatted(status.label(), action.label());
    }
}
