package org.qiangxian.burden;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.discipline.Wording;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of the register of data requests (R3). 总局 and a province register; figures that are held, already
 * asked for or declined are left out, and an item of which nothing is left is refused with a pointer to what is held.
 * No other part of the platform asks anybody for figures.
 */
@Service
@Transactional(readOnly = true)
public class DataRequests {

    static final int REASON_LIMIT = 200;

    private static final String ENDED = "这份数据需求已经结束。请刷新页面查看。";

    private final DataRequestRepository repository;
    private final Addressees addressees;
    private final Planning planning;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DataRequests(
            DataRequestRepository repository,
            Addressees addressees,
            Planning planning,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.repository = repository;
        this.addressees = addressees;
        this.planning = planning;
        this.facts = facts;
        this.clock = clock;
    }

    /** Today in Beijing, which decides whether a request is in force. */
    public LocalDate today() {
        return WorkingDays.today(clock.instant());
    }

    /** The requests that concern the reader, newest first; 总局 and its 纪检监察 see all, another 纪检监察 those of its area. */
    public List<DataRequest> list(Actor actor) {
        actor.require(Role.SAMR, Role.PROVINCE, Role.CITY_BUREAU, Role.CITY, Role.DISCIPLINE);
        return actor.area() == null
                ? repository.all()
                : repository.about(area(actor), addressees.concerned(actor), addressees.fictional(actor.area()));
    }

    /** A request, for its issuer, those it asks, and the bodies above these; to others it does not exist. */
    public DataRequest get(Actor actor, DataRequestId id) {
        actor.require(Role.SAMR, Role.PROVINCE, Role.CITY_BUREAU, Role.CITY, Role.DISCIPLINE);
        return repository
                .find(id)
                .filter(request -> actor.area() == null
                        || actor.area().equals(request.issuerArea())
                        || (request.standing() && request.fictional() == addressees.fictional(actor.area()))
                        || repository.about(id, area(actor), addressees.concerned(actor)))
                .orElseThrow(DataRequests::unknown);
    }

    /** A request that may be answered now; refuses any other and says why. */
    public DataRequest inForce(DataRequestId id) {
        var request = repository.find(id).orElseThrow(DataRequests::unknown);
        request.requireInForce(today());
        return request;
    }

    /** What a request asks, in the order of items and codes. */
    public List<Ask> asks(DataRequestId id) {
        return repository.asks(id);
    }

    /** What a request asks of one unit, in the order of items and codes. */
    public List<Ask> asks(DataRequestId id, RegionCode unit) {
        return asks(id, unit, Set.of());
    }

    /** The same; of a standing request, which asks for nothing that is held, also what the unit answered already. */
    public List<Ask> asks(DataRequestId id, RegionCode unit, Set<RequestItem> answered) {
        return repository
                .find(id)
                .filter(DataRequest::standing)
                .map(request -> addressees.standing().asks(request, unit, answered))
                .orElseGet(() -> repository.asks(id, unit));
    }

    /**
     * Closes items that a unit has answered or declined: it is not asked for them again, and they leave its desk. A
     * standing request notes nothing, because it never counts as asked or declined.
     */
    @Transactional
    public void close(DataRequestId id, RegionCode unit, List<RequestItem> items, Outcome outcome) {
        if (repository.find(id).filter(DataRequest::standing).isPresent()) {
            return;
        }
        items.forEach(item -> repository.close(id, unit, item, outcome, clock.instant()));
    }

    /** Reopens items whose answer or refusal a unit took back. */
    @Transactional
    public void reopen(DataRequestId id, RegionCode unit, List<RequestItem> items) {
        items.forEach(item -> repository.reopen(id, unit, item));
    }

    /** A request by its id, for a caller that has checked the reader itself. */
    public DataRequest find(DataRequestId id) {
        return repository.find(id).orElseThrow(DataRequests::unknown);
    }

    /** What a standing request covers. */
    List<Indicator> covered() {
        return addressees.standing().indicators();
    }

    /** The register as the public may read it, newest first. */
    public List<DataRequest> published() {
        return repository.all().stream().filter(DataRequest::published).toList();
    }

    /** What the wanted request would ask and cost. An item of which nothing is left to ask is refused, and noted. */
    @Transactional(noRollbackFor = Refusal.Invalid.class)
    public Plan plan(Actor actor, DataRequestForm form) {
        actor.require(Role.SAMR, Role.PROVINCE);
        var wanted = form.read(today());
        var places = addressees.places(actor, wanted.areas());
        var plan = planning.plan(wanted, places, today());
        var idle = plan.idle();
        if (!idle.isEmpty()) {
            turnDown(request(actor, plan, "–", addressees.fictional(places.getFirst())), plan);
            throw Refusal.Invalid.of(
                    "indicators", idle.values().iterator().next().pointer() + "。平台已有或已在征询的数据不再索要，请去掉这一项。");
        }
        return plan;
    }

    /** Registers and sends a request; beyond the minutes of a city's year only with a written reason. */
    @Transactional(noRollbackFor = Refusal.Invalid.class)
    public DataRequest register(Actor actor, DataRequestForm form) {
        repository.lock();
        var plan = plan(actor, form);
        if (!plan.over().isEmpty() && Typing.blank(plan.wanted().overReason())) {
            throw Refusal.Invalid.of(
                    "overReason",
                    "有 %d 个城市将超出全年 %d 分钟。请写明理由，或减少征询的内容。".formatted(plan.over().size(), plan.budget()));
        }
        if (Typing.length(plan.wanted().overReason()) > REASON_LIMIT) {
            throw Refusal.Invalid.of("overReason", "理由请控制在 %d 字以内。".formatted(REASON_LIMIT));
        }
        Wording.admit("overReason", plan.wanted().overReason());
        int year = today().getYear();
        var number = "强需%d-%03d".formatted(year, repository.numberOf(year) + 1);
        var request = request(
                actor, plan, number, addressees.fictional(plan.asks().getFirst().place()));
        repository.insert(request, actor.signature());
        repository.insert(request.id(), plan.asks());
        plan.held()
                .forEach((item, held) -> repository.refuse(
                        request,
                        true,
                        item,
                        held.size(),
                        saved(plan, held),
                        held.getFirst().pointer(),
                        today()));
        facts.publishEvent(new BurdenFact.RequestRegistered(
                request.id().value(), number, request.title(), plan.answers(), plan.minutes(), actor.login()));
        return request;
    }

    /** Ends a request before its last day; what was entered stays. */
    @Transactional
    public void end(Actor actor, DataRequestId id, String reason) {
        var request = issued(actor, id);
        var whyNot = endedAlready(request);
        if (!whyNot.isEmpty()) {
            throw new Refusal.Conflict(whyNot);
        }
        var text = Typing.trimmed(reason);
        if (text.isEmpty() || Typing.length(text) > REASON_LIMIT) {
            throw Refusal.Invalid.of("reason", "请写明提前结束的理由，%d 字以内。".formatted(REASON_LIMIT));
        }
        Wording.admit("reason", text);
        if (repository.end(id, text, clock.instant()) == 0) {
            throw new Refusal.Conflict(ENDED);
        }
        facts.publishEvent(new BurdenFact.RequestEnded(id.value(), request.number(), text, actor.login()));
    }

    /** A request for its issuer, who alone may end it. */
    DataRequest issued(Actor actor, DataRequestId id) {
        actor.require(Role.SAMR, Role.PROVINCE);
        var request = get(actor, id);
        if (!mine(actor, request)) {
            throw new Refusal.Forbidden("只有制定机关可以结束这份数据需求。");
        }
        return request;
    }

    /** Why a request cannot be ended before its last day; empty where it can. */
    String endedAlready(DataRequest request) {
        if (request.standing()) {
            return "常设需求随指标体系的版本存续，不能提前结束。";
        }
        return switch (request.standing(today())) {
            case NOT_YET, IN_FORCE -> "";
            case EXPIRED -> "这份数据需求已过有效期，不再接收填报，不需要提前结束。";
            case ENDED -> ENDED;
        };
    }

    /** Whether the actor's organisation level issued it. */
    static boolean mine(Actor actor, DataRequest request) {
        return actor.is(Role.SAMR)
                ? request.issuerArea() == null
                : actor.is(Role.PROVINCE)
                        && actor.area() != null
                        && actor.area().equals(request.issuerArea());
    }

    static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这份数据需求，或与您的单位无关。请从数据需求页面进入。");
    }

    private void turnDown(DataRequest about, Plan plan) {
        var held = plan.held();
        held.keySet().retainAll(plan.idle().keySet());
        held.forEach((item, outs) -> repository.refuse(
                about,
                false,
                item,
                outs.size(),
                saved(plan, outs),
                outs.getFirst().pointer(),
                today()));
        if (!held.isEmpty()) {
            facts.publishEvent(new BurdenFact.RequestTurnedDown(
                    about.title(),
                    held.keySet().stream().map(RequestItem::key).toList(),
                    held.values().iterator().next().getFirst().pointer(),
                    about.registeredBy()));
        }
    }

    private static double saved(Plan plan, List<LeftOut> held) {
        return plan.saved(held.size());
    }

    private DataRequest request(Actor actor, Plan plan, String number, boolean fictional) {
        var wanted = plan.wanted();
        return new DataRequest(
                DataRequestId.fresh(),
                number,
                wanted.title(),
                wanted.purpose(),
                wanted.basis(),
                wanted.approval(),
                actor.organisationName(),
                actor.area(),
                wanted.channel(),
                wanted.voluntary(),
                wanted.validFrom(),
                wanted.validTo(),
                wanted.rhythm(),
                wanted.rhythmReason(),
                wanted.minutes(),
                plan.over().isEmpty() ? "" : wanted.overReason(),
                actor.signature().words(),
                clock.instant(),
                actor.demonstration() && !fictional,
                fictional,
                null,
                null,
                null);
    }

    /**
     * The area through which requests concern a reader; null for a city and a bureau, which are found by their places.
     */
    private static @Nullable RegionCode area(Actor actor) {
        return actor.is(Role.PROVINCE, Role.DISCIPLINE) ? actor.area() : null;
    }
}
