package org.qiangxian.plan;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.discipline.SetForOthers;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door of plans: the unit alone writes (R103), and what it saved as 定稿 never changes. */
@Service
@Transactional
class Plans {

    private final PlanRepository repository;
    private final PlanReading reading;
    private final Regions regions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Plans(
            PlanRepository repository,
            PlanReading reading,
            Regions regions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.repository = repository;
        this.reading = reading;
        this.regions = regions;
        this.facts = facts;
        this.clock = clock;
    }

    /** The plans of the actor's own unit, latest year first. */
    @Transactional(readOnly = true)
    List<Plan> own(Actor actor) {
        var unit = area(actor);
        return reading.near(actor, unit) ? repository.of(unit, level(actor)) : List.of();
    }

    /** The year it is in Beijing. */
    int thisYear() {
        return Chinese.day(clock.instant()).getYear();
    }

    /** Begins a plan; there is one for each kind and year. */
    Plan start(Actor actor, StartForm form) {
        var level = level(actor);
        var unit = area(actor);
        requireApart(actor, unit);
        var now = clock.instant();
        var begun = form.checked(level, thisYear());
        var title = "%s%d年质量强县%s"
                .formatted(regions.get(unit).name(), begun.year(), begun.kind().label());
        var plan = new Plan(
                UUID.randomUUID(),
                unit,
                level,
                begun.kind(),
                begun.year(),
                PlanStatus.DRAFT,
                new Text(title, "", List.of(), null),
                0,
                actor.signature(),
                now);
        if (!repository.insert(plan)) {
            throw Refusal.Invalid.of(
                    "year",
                    "本单位已有%d年的%s，请在原来的上面修订。"
                            .formatted(begun.year(), begun.kind().label()));
        }
        return plan;
    }

    /** Keeps what was typed; refuses it when somebody saved after the page was opened. */
    void save(Actor actor, UUID id, PlanForm form, PlanForm.Ties ties) {
        var plan = ready(actor, id, PlanAction.EDIT);
        requireSeen(plan, form.seen());
        repository.write(id, form.checked(plan.text(), ties, others(plan)));
    }

    /** Saves it as the next version; refuses one without items or file, and one equal to the version before. */
    int finalise(Actor actor, UUID id, PlanForm form, PlanForm.Ties ties) {
        save(actor, id, form, ties);
        var plan = ready(actor, id, PlanAction.FINALISE);
        var text = plan.text();
        if (text.items().isEmpty() && text.file() == null) {
            throw Refusal.Invalid.of("what-0", "请至少填写一项，或者上传一个文件代替各项。");
        }
        if (!text.items().isEmpty() && text.file() != null) {
            throw Refusal.Invalid.of("what-0", "各项和文件只能有一样。请移除文件，或者清空各项。");
        }
        var versions = repository.versions(id);
        if (plan.level() == PlanLevel.COUNTY && !versions.isEmpty()) {
            PlanDays.requireNoneMoved(versions.getFirst().text(), text, Chinese.day(clock.instant()));
        }
        if (!versions.isEmpty() && versions.getFirst().text().equals(text)) {
            throw Refusal.Invalid.of("title", "与第%d版没有不同，不用再定稿；可以放弃修订。".formatted(versions.size()));
        }
        var next = versions.size() + 1;
        repository.add(id, new PlanVersion(next, text, actor.signature(), clock.instant()));
        moved(plan, PlanAction.FINALISE, next);
        return next;
    }

    /**
     * Does an act that needs one press only: to revise, to give the revision up, to drop a draft.
     *
     * @param seen the save the page showed; refused where somebody saved since, so that nobody drops what they have not
     *     seen
     */
    void press(Actor actor, UUID id, PlanAction action, int seen) {
        var plan = ready(actor, id, action);
        requireSeen(plan, seen);
        var versions = repository.versions(id);
        if (action == PlanAction.GIVE_UP) {
            repository.write(id, versions.getFirst().text());
        }
        moved(plan, action, versions.size());
    }

    /**
     * Puts a file in place of the items, or with null removes it.
     *
     * @param seen the save the page showed
     */
    void file(Actor actor, UUID id, @Nullable UUID file, int seen) {
        var plan = ready(actor, id, PlanAction.EDIT);
        requireSeen(plan, seen);
        var text = plan.text();
        repository.write(id, new Text(text.title(), text.words(), text.items(), file));
    }

    /** The plan, if the actor may write it now. */
    @Transactional(readOnly = true)
    Plan requireWritten(Actor actor, UUID id) {
        var plan = reading.get(actor, id);
        check(actor, plan, PlanAction.EDIT);
        return plan;
    }

    /** The plan, if the actor's unit is writing it and nobody saved since the page was drawn. */
    @Transactional(readOnly = true)
    Plan requireWritten(Actor actor, UUID id, int seen) {
        var plan = requireWritten(actor, id);
        requireSeen(plan, seen);
        return plan;
    }

    private static void requireSeen(Plan plan, int seen) {
        if (seen != plan.edit()) {
            throw new Refusal.Conflict("您打开这一页之后，本单位又保存过，这次没有办理，也没有改动什么。请看过现在的文字再决定。");
        }
    }

    private Plan ready(Actor actor, UUID id, PlanAction action) {
        var known = reading.get(actor, id);
        requireApart(actor, known.unit());
        var plan = repository.lock(id).orElseThrow(PlanReading::unknown);
        check(actor, plan, action);
        return plan;
    }

    private static void check(Actor actor, Plan plan, PlanAction action) {
        actor.require(action.row().roles());
        if (!plan.of(actor)) {
            throw new Refusal.Forbidden("方案只能由它自己的单位填写，其他单位只能阅读。");
        }
        action.check(
                actor,
                plan.status(),
                () -> new Refusal.Conflict(
                        "方案现在是“%s”，不能%s。请刷新页面查看最新情况。".formatted(plan.status().label(), action.label())));
    }

    private void moved(Plan plan, PlanAction action, int version) {
        repository.move(plan.id(), action.row().next(plan.status()), clock.instant());
        facts.publishEvent(new PlanMoved(plan.id(), plan.unit(), action, version));
    }

    /** The judge of sentences that set numbers for units below the plan's unit. */
    private SetForOthers others(Plan plan) {
        return new SetForOthers(
                plan.level() == PlanLevel.COUNTY
                        ? List.of()
                        : regions.childrenOf(plan.unit()).stream()
                                .flatMap(below -> Stream.concat(
                                        Stream.of(below),
                                        plan.level() == PlanLevel.PROVINCE
                                                ? regions.childrenOf(below.code()).stream()
                                                : Stream.of()))
                                .map(Region::name)
                                .toList());
    }

    private void requireApart(Actor actor, RegionCode unit) {
        if (actor.demonstration() && !regions.get(unit).fictional()) {
            throw new Refusal.Forbidden("演示账号只能填写示例省的方案；真实地区由正式账号填写。");
        }
    }

    static PlanLevel level(Actor actor) {
        return PlanLevel.of(actor.role()).orElseThrow(() -> new Refusal.Forbidden("方案由县（市、区）、市局和省局填写，您的岗位只能阅读。"));
    }

    static RegionCode area(Actor actor) {
        actor.require(Set.of(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE));
        var area = actor.area();
        if (area == null) {
            throw new Refusal.Forbidden("您的岗位没有所属地区。请联系系统管理员核对单位。");
        }
        return area;
    }
}
