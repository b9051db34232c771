package org.qiangxian.circle;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Act;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a city bureau does about its circle (R100): offers it, says what it does in it, closes it. It enrols nobody (R25). */
@Service
@Transactional
class Offers {

    private final OfferRepository offers;
    private final CircleRepository circles;
    private final Leaders leaders;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Offers(
            OfferRepository offers,
            CircleRepository circles,
            Leaders leaders,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.offers = offers;
        this.circles = circles;
        this.leaders = leaders;
        this.facts = facts;
        this.clock = clock;
    }

    /** The open circle of an area. */
    @Transactional(readOnly = true)
    Optional<Offer> of(RegionCode leader) {
        return offers.of(leader);
    }

    /**
     * Who takes part in it, in the order of codes; a county whose code is no longer in force, or that lies elsewhere
     * now, does not.
     */
    @Transactional(readOnly = true)
    List<Participation> participants(Offer offer) {
        return circles.in(offer.id()).stream()
                .filter(each -> leaders.leads(offer.leader(), each.unit()))
                .toList();
    }

    /**
     * Why the leader cannot write now; empty where it can. Each change is announced to many, so the number per day is
     * limited.
     */
    @Transactional(readOnly = true)
    String unwritten(RegionCode leader, boolean open) {
        var today = Chinese.day(clock.instant()).atStartOfDay(Chinese.BEIJING).toInstant();
        if (!leaders.hasCounties(leader)) {
            return "本省各县（市、区）由所在的市局开展辖区培育，省局不用开展。";
        }
        if (!open && offers.openedSince(leader, today) > 0) {
            return "今天已经开展过又停止了，各地刚收到过消息。请明天再开展。";
        }
        return open && offers.wordedSince(leader, today) >= Offer.WORDINGS_A_DAY
                ? "一天最多写 %d 次说明，各地每次都收到消息。请明天再改。".formatted(Offer.WORDINGS_A_DAY)
                : "";
    }

    /** Offers a circle or changes its text; refuses where somebody changed the text meanwhile. */
    OfferAction write(Actor actor, OfferForm form) {
        var leader = Leaders.own(actor);
        leaders.requireApart(actor, leader);
        var words = form.checked(leaders.others(leader));
        var open = offers.lock(leader);
        var action = open.isPresent() ? OfferAction.REWORD : OfferAction.OFFER;
        check(actor, action, open);
        var whyNot = unwritten(leader, open.isPresent());
        if (!whyNot.isEmpty()) {
            throw new Refusal.Conflict(whyNot);
        }
        var version = open.map(Offer::version).orElse(0);
        if (form.seen() != version) {
            throw new Refusal.Conflict("在您填写期间，本单位另有人修改了说明，您写的没有保存。请对照现在的说明再改。");
        }
        var now = clock.instant();
        var id = open.map(Offer::id).orElseGet(UUID::randomUUID);
        if (action == OfferAction.OFFER && !offers.open(id, leader, actor.signature(), now)) {
            throw new Refusal.Conflict("本单位另有人刚刚开展了辖区培育。请刷新页面查看。");
        }
        var next = offers.lastVersion(leader) + 1;
        offers.word(id, next, words, actor.signature(), now);
        facts.publishEvent(new OfferMoved(id, leader, action, next));
        return action;
    }

    /** Closes the circle and ends all participations and consents. */
    void close(Actor actor) {
        var leader = Leaders.own(actor);
        leaders.requireApart(actor, leader);
        var open = offers.lock(leader);
        check(actor, OfferAction.CLOSE, open);
        var offer = open.orElseThrow();
        var now = clock.instant();
        for (var each : circles.in(offer.id())) {
            circles.endConsent(each.id(), actor.signature(), now);
            if (circles.end(each.id(), Participation.Outcome.CLOSED, actor.signature(), now)) {
                facts.publishEvent(new CircleEnded(each.id(), each.unit(), leader, Participation.Outcome.CLOSED));
            }
        }
        offers.close(offer.id(), actor.signature(), now);
        facts.publishEvent(new OfferMoved(offer.id(), leader, OfferAction.CLOSE, offer.version()));
    }

    /** Why it cannot be closed now; empty where it can. */
    static String unclosed(Optional<Offer> open) {
        return open.isPresent() ? "" : "本单位现在没有开展辖区培育，不用停止。";
    }

    private static void check(Actor actor, Act<OfferStatus> action, Optional<Offer> open) {
        var status = open.isPresent() ? OfferStatus.OPEN : OfferStatus.NONE;
        action.check(
                actor,
                status,
                () -> new Refusal.Conflict(
                        action == OfferAction.CLOSE
                                ? unclosed(open)
                                : "辖区培育现在是“%s”，不能%s。请刷新页面查看。".formatted(status.label(), action.label())));
    }
}
