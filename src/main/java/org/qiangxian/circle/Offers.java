package org.qiangxian.circle;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Act;
import org.qiangxian.region.RegionCode;
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

    /** Who takes part in it, in the order of codes. */
    @Transactional(readOnly = true)
    List<Participation> participants(Offer offer) {
        return circles.in(offer.id());
    }

    /** Offers a circle, or says anew what is done in it; refuses who wrote on a text that somebody changed meanwhile. */
    OfferAction write(Actor actor, OfferForm form) {
        var leader = Leaders.own(actor);
        leaders.requireApart(actor, leader);
        var words = form.checked();
        var open = offers.lock(leader);
        var action = open.isPresent() ? OfferAction.REWORD : OfferAction.OFFER;
        check(actor, action, open);
        var version = open.map(Offer::version).orElse(0);
        if (form.seen() != version) {
            throw new Refusal.Conflict("在您填写期间，本单位另有人修改了说明，您写的没有保存。请对照现在的说明再改。");
        }
        var now = clock.instant();
        var id = open.map(Offer::id).orElseGet(UUID::randomUUID);
        if (action == OfferAction.OFFER && !offers.open(id, leader, actor.signature(), now)) {
            throw new Refusal.Conflict("本单位另有人刚刚开展了辖区培育。请刷新页面查看。");
        }
        offers.word(id, version + 1, words, actor.signature(), now);
        facts.publishEvent(new OfferMoved(id, leader, action, version + 1));
        return action;
    }

    /** Closes it: nobody takes part any more, and no consent holds. */
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
