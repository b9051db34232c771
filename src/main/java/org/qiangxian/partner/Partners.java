package org.qiangxian.partner;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.Application;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Status;
import org.qiangxian.discipline.Wording;
import org.qiangxian.library.MembershipCarried;
import org.qiangxian.partner.Partner.Asked;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 合作城市 (R49): the county that applies names others and removes them; each answers by its own account, and may take its
 * consent back until the proposal is submitted. The proposal is locked before its partners are changed, so that no
 * consent ends while it is handed in.
 */
@Service
@Transactional
class Partners {

    /** The most partners of one proposal. */
    static final int MOST = 10;

    static final int LONGEST_REASON = 100;

    private final PartnerRepository repository;
    private final Applications applications;
    private final Taking taking;
    private final PartnerPlaces places;
    private final ApplicationEventPublisher facts;

    Partners(
            PartnerRepository repository,
            Applications applications,
            Taking taking,
            PartnerPlaces places,
            ApplicationEventPublisher facts) {
        this.repository = repository;
        this.applications = applications;
        this.taking = taking;
        this.places = places;
        this.facts = facts;
    }

    /** The proposal of the actor's own county. */
    @Transactional(readOnly = true)
    Application own(Actor actor, ApplicationId id) {
        actor.require(Role.CITY);
        return applications.get(actor, id);
    }

    /** Those named in it now, in the order of codes. */
    @Transactional(readOnly = true)
    List<Partner> of(Application application) {
        return repository.of(application.id()).stream()
                .filter(each -> each.status() != PartnerStatus.REMOVED)
                .toList();
    }

    /** The requests to the actor's county, newest first. */
    @Transactional(readOnly = true)
    List<Partner> asked(Actor actor) {
        var county = county(actor);
        return places.apart(actor, county) ? List.of() : repository.naming(county);
    }

    /**
     * A request that names the actor's county; does not exist for others, nor for a demonstration account of a real
     * place.
     */
    @Transactional(readOnly = true)
    Partner get(Actor actor, UUID id) {
        var county = county(actor);
        return repository
                .find(id)
                .filter(each -> each.unit().equals(county) && each.status() != PartnerStatus.REMOVED)
                .filter(_ -> !places.apart(actor, county))
                .orElseThrow(Partners::absent);
    }

    /** The proposal of a request, of which the caller shows only what the partner may know. */
    Application proposal(Partner partner) {
        return applications.find(partner.application()).orElseThrow(Partners::absent);
    }

    /**
     * Names a county and asks it; the title and the directions are those that are stored.
     *
     * @throws Refusal.Invalid at the field, where the place cannot be named
     */
    void name(Actor actor, ApplicationId id, PartnerForm form) {
        var application = held(actor, id);
        open(application);
        var asked = form.checked();
        places.unfit(application, asked.unit()).ifPresent(why -> {
            throw Refusal.Invalid.of("unit", why);
        });
        var all = repository.of(id);
        var named =
                all.stream().filter(each -> each.unit().equals(asked.unit())).findFirst();
        if (named.filter(each -> each.status() != PartnerStatus.REMOVED).isPresent()) {
            throw Refusal.Invalid.of("unit", "%s已经列为合作城市，请在下面的名单中办理。".formatted(places.name(asked.unit())));
        }
        if (all.stream().filter(each -> each.status() != PartnerStatus.REMOVED).count() >= MOST) {
            throw Refusal.Invalid.of("unit", "一份方案最多列 %d 个合作城市。请先移除一个。".formatted(MOST));
        }
        ask(actor, application, named.map(Partner::id).orElseGet(UUID::randomUUID), asked.unit(), asked.part());
    }

    /** Asks one again, because title, directions or its part have changed. */
    void askAgain(Actor actor, ApplicationId id, UUID partner, PartnerForm form) {
        var application = held(actor, id);
        var found = of(application, partner);
        check(actor, application, found, PartnerAction.ASK);
        var part = form.checkedPart();
        if (taking.asked(application, part).equals(found.asked())) {
            throw Refusal.Invalid.of("part", "题目、方向和合作内容都和上次征求时一样，不用再次征求。请改好以后再征求。");
        }
        ask(actor, application, found.id(), found.unit(), part);
    }

    private void ask(Actor actor, Application application, UUID id, RegionCode unit, String part) {
        var asked = taking.asked(application, part);
        if (Typing.blank(asked.title()) || Typing.blank(asked.directions())) {
            throw new Refusal.Conflict("请先在方案中写明题目、选好方向并保存，再征求合作城市的同意。");
        }
        Wording.remark(asked.title() + "\n" + asked.directions()).ifPresent(remark -> {
            throw new Refusal.Conflict("方案的题目或方向" + remark);
        });
        repository.ask(id, application.id(), unit, cut(asked), actor.signature(), taking.now());
        facts.publishEvent(new PartnerMoved(id, application.id(), unit, PartnerAction.ASK));
    }

    private static Asked cut(Asked asked) {
        if (asked.title().length() > 2_000) {
            throw new Refusal.Conflict("方案的题目太长。请先改短并保存，再征求合作城市的同意。");
        }
        return asked;
    }

    void remove(Actor actor, ApplicationId id, UUID partner) {
        var application = held(actor, id);
        var found = of(application, partner);
        check(actor, application, found, PartnerAction.REMOVE);
        move(actor, found, PartnerAction.REMOVE, "");
    }

    /**
     * Does an act of the partner.
     *
     * @param reason why it refuses, may be empty
     * @param seen what its page showed
     */
    void answer(Actor actor, UUID id, PartnerAction action, String reason, Seen seen) {
        var asked = get(actor, id);
        var application = applications.hold(asked.application()).orElseThrow(Partners::absent);
        var held = get(actor, id);
        seen.check(PartnerTrails.log(repository.steps(id)));
        check(actor, application, held, action);
        var words = Typing.trimmed(reason);
        if (Typing.length(words) > LONGEST_REASON) {
            throw Refusal.Invalid.of("reason", "说明请控制在 %d 字以内。".formatted(LONGEST_REASON));
        }
        Wording.admit("reason", words);
        move(actor, held, action, words);
    }

    /** Why an act cannot be done now, in the words of its refusal; empty where it can. */
    @Transactional(readOnly = true)
    Optional<String> against(Application application, PartnerAction action) {
        return taking.closed(application)
                .or(() -> !action.partners() && application.status() == Status.RECORDED
                        ? Optional.of("活动已经记录。请先在活动页面按“修改记录”，再邀请或移除合作城市。")
                        : Optional.empty());
    }

    private void check(Actor actor, Application application, Partner partner, PartnerAction action) {
        action.check(
                actor,
                partner.status(),
                () -> new Refusal.Conflict(
                        "现在“%s”，不能%s。请刷新页面查看最新情况。".formatted(partner.status().label(), action.label())));
        refuse(application, action);
    }

    private void open(Application application) {
        refuse(application, PartnerAction.ASK);
        if (application.demonstration()) {
            throw new Refusal.Conflict("演示账号在真实地区起草的方案不能邀请合作城市；真实地区由正式账号办理。");
        }
    }

    private void refuse(Application application, PartnerAction action) {
        against(application, action).ifPresent(why -> {
            throw new Refusal.Conflict(why);
        });
    }

    private void move(Actor actor, Partner partner, PartnerAction action, String words) {
        repository.move(partner, action, words, actor.signature(), taking.now());
        facts.publishEvent(new PartnerMoved(partner.id(), partner.application(), partner.unit(), action));
    }

    private Application held(Actor actor, ApplicationId id) {
        own(actor, id);
        return applications.hold(id).orElseThrow(Partners::absent);
    }

    private Partner of(Application application, UUID partner) {
        return repository
                .find(partner)
                .filter(each -> each.application().equals(application.id()))
                .orElseThrow(Partners::absent);
    }

    /**
     * Moves the requests to a county whose code changed to the new code. After a merger with further units nobody
     * consented for the new unit: the consent lapses, and the applying county removes the partner.
     */
    @EventListener
    void on(MembershipCarried carried) {
        if (places.same(carried.place(), carried.other(), taking.now())) {
            repository.carry(carried.place(), carried.other());
        }
    }

    private static RegionCode county(Actor actor) {
        actor.require(Role.CITY);
        var area = actor.area();
        if (area == null) {
            throw new Refusal.Forbidden("您的岗位没有所属地区。请联系系统管理员核对单位。");
        }
        return area;
    }

    static Refusal.NotFound absent() {
        return new Refusal.NotFound("没有这项合作邀请，或它不在您的范围内。请从列表重新进入。");
    }

    /** Field to remark of a refusal at the form of one partner. */
    static Map<String, String> at(UUID partner, Refusal.Invalid refusal) {
        return Map.of("part-" + partner, refusal.fields().values().iterator().next());
    }
}
