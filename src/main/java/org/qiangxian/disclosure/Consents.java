package org.qiangxian.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.library.Library;
import org.qiangxian.procedure.Act;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The consents of 结对对标 (R36, R49): only cities give them, each for itself, and either can end one at once. The gate
 * asks here at every reading; nothing is cached.
 */
@Service
@Transactional
public class Consents {

    /**
     * The most cities that one city may be paired with or be waiting for: more would amount to a list of cities (R49).
     */
    static final int PARTNERS = 5;

    /** In SQL: without which no proposal waits for the city {@code :unit}, see {@link #proposed}. */
    public static final String MAY_WAIT = """
            exists (select from disclosure.consent c
                    where c.partner = :unit and c.proposed_at >= cast(:now as timestamptz) - interval '%d days'
                      and not exists (select from disclosure.consent_answer a where a.consent = c.id)
                      and not exists (select from disclosure.consent_end e where e.consent = c.id))
            """.formatted(Consent.PATIENCE.toDays());

    private final ConsentRepository consents;
    private final Library library;
    private final Regions regions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Consents(
            ConsentRepository consents,
            Library library,
            Regions regions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.consents = consents;
        this.library = library;
        this.regions = regions;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Proposes to another member. Two members of the library, both real or both fictional, with nothing open between
     * them.
     *
     * @param indicators codes of indicators that exist, one to twenty
     * @param until today or later
     */
    public Consent propose(Actor actor, RegionCode partner, List<String> indicators, LocalDate until, String purpose) {
        var own = own(actor);
        if (own.equals(partner)) {
            throw Refusal.Invalid.of("partner", "不能与本地结对，请选择另一个城市。");
        }
        if (!library.isMember(own) || !library.isMember(partner) || fictional(own) != fictional(partner)) {
            throw Refusal.Invalid.of("partner", "只能与培育库中的其他城市结对。请从名单中选择。");
        }
        consents.lock(own, own);
        if (consents.of(own).stream().filter(each -> standing(each).open()).count() >= PARTNERS) {
            throw new Refusal.Conflict("一个城市同时最多与 %d 个城市结对或等待答复。请先终止一项，再提新的。".formatted(PARTNERS));
        }
        consents.lock(own, partner);
        if (consents.between(own, partner).stream()
                .anyMatch(each -> standing(each).open())) {
            throw new Refusal.Conflict("与这个城市已有结对或正在等待答复的提议。要改变指标或期限，请先终止原有结对。");
        }
        var now = clock.instant();
        var proposed = new Consent(
                UUID.randomUUID(),
                own,
                partner,
                List.copyOf(indicators),
                until,
                purpose,
                new Consent.Act(actor.signature(), now),
                actor.demonstration(),
                null,
                null);
        consents.add(proposed);
        publish(proposed, "提议结对", own, actor);
        return proposed;
    }

    /** Answers a proposal made to the actor's city, once. */
    public Consent answer(Actor actor, UUID id, boolean agreed) {
        var own = own(actor);
        var consent = lock(actor, id);
        var action = agreed ? ConsentAction.AGREE : ConsentAction.DECLINE;
        if (!action.by(own, consent)) {
            throw new Refusal.Forbidden("这是本单位提出的，由对方答复；可以撤回。");
        }
        var standing = standing(consent);
        action.check(actor, standing, () -> new Refusal.Conflict("这项提议不再等待答复：%s。".formatted(standing.label())));
        consents.answer(id, agreed, actor, clock.instant());
        publish(consent, agreed ? "同意结对" : "不同意结对", own, actor);
        return get(actor, id);
    }

    /** Ends it at once, by either city; an unanswered proposal is withdrawn by its proposer. */
    public Consent end(Actor actor, UUID id) {
        var own = own(actor);
        var consent = lock(actor, id);
        var standing = standing(consent);
        var whyNot = unended(own, consent, standing);
        if (!whyNot.isEmpty()) {
            throw new Refusal.Conflict(whyNot);
        }
        consents.end(id, own, actor, clock.instant());
        publish(consent, standing == Consent.Standing.RUNNING ? "终止结对" : "撤回结对提议", own, actor);
        return get(actor, id);
    }

    /** Why this city cannot end a consent of that standing; empty where it can. */
    public static String unended(RegionCode own, Consent consent, Consent.Standing standing) {
        if (ConsentAction.AGREE.open(own, consent, standing)) {
            return "这项提议还没有答复。不愿结对的，请选“不同意”。";
        }
        return ending(own, consent, standing).isPresent() ? "" : "这项结对已经结束：%s。".formatted(standing.label());
    }

    /** The action by which this city may end a consent of that standing, if it may. */
    public static Optional<ConsentAction> ending(RegionCode own, Consent consent, Consent.Standing standing) {
        return Stream.of(ConsentAction.TAKE_BACK, ConsentAction.END)
                .filter(action -> action.open(own, consent, standing))
                .findFirst();
    }

    /** All of the actor's city, newest first. */
    @Transactional(readOnly = true)
    public List<Consent> list(Actor actor) {
        return consents.of(own(actor));
    }

    /** A consent of the actor's city; any other does not exist for it. */
    @Transactional(readOnly = true)
    public Consent get(Actor actor, UUID id) {
        var own = own(actor);
        return consents.find(id)
                .filter(each -> each.concerns(own))
                .orElseThrow(() -> new Refusal.NotFound("没有这项结对。请从“结对对标”页面进入。"));
    }

    /** Proposals that wait for an answer: of one city, or of all. */
    @Transactional(readOnly = true)
    public List<Consent> proposed(Reach reach) {
        return consents.unanswered(reach, clock.instant().minus(Consent.PATIENCE)).stream()
                .filter(each ->
                        !Act.turns(ConsentAction.values(), standing(each)).isEmpty())
                .toList();
    }

    /** Its standing now. */
    public Consent.Standing standing(Consent consent) {
        return consent.standing(
                clock.instant(), library.isMember(consent.proposer()) && library.isMember(consent.partner()));
    }

    /** Today in Beijing. */
    public LocalDate today() {
        return Chinese.day(clock.instant());
    }

    /** The cities that a city ever had a consent with: what was read once stays known. */
    Set<RegionCode> partnersOf(RegionCode city) {
        return consents.of(city).stream()
                .filter(each -> each.answer() != null && each.answer().agreed())
                .map(each -> each.other(city))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the two see each other on this indicator now. */
    @Transactional(readOnly = true)
    boolean inForce(RegionCode reader, RegionCode place, String indicator) {
        return consents.between(reader, place).stream()
                .filter(each -> standing(each) == Consent.Standing.RUNNING)
                .anyMatch(each -> each.indicators().contains(indicator));
    }

    private Consent lock(Actor actor, UUID id) {
        var known = get(actor, id);
        consents.lock(known.proposer(), known.partner());
        return get(actor, id);
    }

    /** The city the actor acts for; refuses actors without one. */
    public static RegionCode own(Actor actor) {
        actor.require(Role.CITY);
        var area = actor.area();
        if (area == null) {
            throw new Refusal.Forbidden("结对对标由城市之间自愿进行，您的岗位没有所属城市。");
        }
        return area;
    }

    private boolean fictional(RegionCode place) {
        return regions.find(place).filter(Region::fictional).isPresent();
    }

    private void publish(Consent consent, String step, RegionCode own, Actor actor) {
        facts.publishEvent(new ConsentChanged(
                consent.id(),
                step,
                own.value(),
                consent.other(own).value(),
                consent.indicators(),
                consent.until(),
                actor.login()));
    }
}
