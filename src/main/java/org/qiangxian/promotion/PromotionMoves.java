package org.qiangxian.promotion;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.library.Library;
import org.qiangxian.pilot.Pilot;
import org.qiangxian.pilot.Pilots;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.progress.Progress;
import org.qiangxian.progress.ReportedResult;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries out a row of {@link PromotionAction}, once: checks the actor and the status, stores the step and announces
 * it.
 */
@Service
@Transactional
class PromotionMoves {

    private final PromotionRepository repository;
    private final Progress progress;
    private final Pilots pilots;
    private final Places places;
    private final Undoing undoing;

    PromotionMoves(PromotionRepository repository, Progress progress, Pilots pilots, Places places, Undoing undoing) {
        this.repository = repository;
        this.progress = progress;
        this.pilots = pilots;
        this.places = places;
        this.undoing = undoing;
    }

    /** What it asks about the unit of a result. */
    @Component
    record Places(Regions regions, Library library) {}

    /** The result, for the province that may pick it. */
    @Transactional(readOnly = true)
    ReportedResult result(Actor actor, UUID report, int line) {
        actor.require(Role.PROVINCE);
        return progress.result(actor, report, line);
    }

    /**
     * Why this result cannot be recommended now; empty where it can. Page and refusal take the same sentence from here.
     */
    @Transactional(readOnly = true)
    String against(ReportedResult result) {
        if (!progress.read(result.report())) {
            return "先阅这份报送，按“已阅”以后再推荐其中的成果。";
        }
        if (!places.library().isMember(result.unit())) {
            return "该城市已不在培育库，不再推荐它的成果。";
        }
        return repository.ofReport(result.report()).stream()
                .filter(it -> it.line() == result.line() && it.status() != PromotionStatus.WITHDRAWN)
                .findFirst()
                .map(it -> it.status() == PromotionStatus.DECLINED
                        ? "该城市没有同意推荐这项成果，不再征求。"
                        : "这项成果已经推荐（%s）。".formatted(it.status().label()))
                .orElse("");
    }

    /** The province recommends a result of a report it has read; the city is asked. */
    Promotion propose(Actor actor, UUID report, int line) {
        var result = result(actor, report, line);
        var against = against(result);
        if (!against.isEmpty()) {
            throw new Refusal.Conflict(against);
        }
        var id = Promotion.idOf(report, line);
        var before = repository.find(id);
        var it = new Promotion(
                id,
                report,
                line,
                result.unit(),
                Objects.requireNonNull(actor.area()),
                progress.titleOf(report),
                result.what(),
                result.effect(),
                result.link(),
                result.day(),
                null,
                "",
                null,
                PromotionStatus.PROPOSED,
                places.regions().get(result.unit()).fictional(),
                actor.signature(),
                undoing.now());
        if (!repository.insert(it)) {
            throw new Refusal.Conflict(against(result));
        }
        did(
                actor,
                it,
                before.map(Promotion::status).orElse(PromotionStatus.NONE),
                PromotionAction.PROPOSE,
                progress.pathOf(report));
        return it;
    }

    /**
     * Does an act that needs one press only.
     *
     * @param pilot for {@code AGREE}, the pilot it came from; blank for none
     */
    void press(Actor actor, UUID id, PromotionAction action, @Nullable String pilot, Seen seen) {
        var it = repository
                .lock(id)
                .filter(each -> Promotions.mayRead(actor, each))
                .orElseThrow(Promotions::unknown);
        seen.check(repository.steps(id).stream().flatMap(PromotionStep::shown).toList());
        action.check(
                actor,
                it.status(),
                () -> new Refusal.Conflict(
                        "这项推荐现在是“%s”，不能%s。请刷新页面查看最新情况。".formatted(it.status().label(), action.label())));
        if (action == PromotionAction.AGREE && !Typing.blank(pilot)) {
            var named = own(it, Typing.trimmed(pilot));
            repository.name(id, named.id().value(), named.title());
        }
        repository.move(id, action.row().next(it.status()), undoing.now());
        did(actor, it, it.status(), action, it.path());
    }

    /** Ends open questions to a unit with its membership; a consent stays until the unit takes it back (R14, R90). */
    void lapse(RegionCode unit) {
        for (var each : repository.of(unit)) {
            repository
                    .lock(each.id())
                    .filter(it -> it.status() == PromotionStatus.PROPOSED)
                    .ifPresent(it -> {
                        var by = Signature.of(PromotionStep.PLATFORM);
                        repository.step(it.id(), PromotionAction.LAPSE, PromotionStep.PLATFORM, by, undoing.now());
                        repository.move(it.id(), PromotionStatus.WITHDRAWN, undoing.now());
                        undoing.forGood(new PromotionMoved(it.id(), it.unit(), PromotionAction.LAPSE, it.status()));
                    });
        }
    }

    private Pilot own(Promotion it, String pilot) {
        return pilots.of(it.unit()).stream()
                .filter(each -> each.id().toString().equals(pilot))
                .findFirst()
                .orElseThrow(() -> Refusal.Invalid.of("pilot", "请选择本单位的试点或活动，或者不选。"));
    }

    private void did(Actor actor, Promotion it, PromotionStatus before, PromotionAction action, String path) {
        int step = repository.step(it.id(), action, actor.organisationName(), actor.signature(), undoing.now());
        var fact = new PromotionMoved(it.id(), it.unit(), action, before);
        var stood = "%s %s".formatted(before.name(), it.since());
        undoing.did(actor, it.matter(), step, action.label(), stood, path, fact);
    }
}
