package org.qiangxian.library;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.discipline.Wording;
import org.qiangxian.procedure.Row.Needs;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Choosing, confirming and returning a city's type, step by step as {@link TypeAction} has it (R27). */
@Service
@Transactional
class TypeChoices {

    private static final int REASON_LIMIT = 200;

    private final Library library;
    private final CityTypes types;
    private final LibraryRepository repository;
    private final Undoing undoing;
    private final Clock clock;

    TypeChoices(Library library, CityTypes types, LibraryRepository repository, Undoing undoing, Clock clock) {
        this.library = library;
        this.repository = repository;
        this.types = types;
        this.undoing = undoing;
        this.clock = clock;
    }

    /** The city chooses; {@code seen} is the version its page showed, 0 for none. */
    void choose(Actor actor, RegionCode code, String type, String reason, int seen) {
        actor.require(Role.CITY);
        if (!code.equals(actor.area())) {
            throw new Refusal.Forbidden("类型只能由该市（县、区、镇）自己选择。");
        }
        if (!library.eligible(code)) {
            throw new Refusal.Invalid("类型由县（市、区、旗）、镇或功能区选择，您的单位不在此列。");
        }
        var chosen = types.offered(code).stream()
                .map(OfferedType::type)
                .filter(each -> each.code().equals(type))
                .findFirst()
                .orElseThrow(() -> Refusal.Invalid.of("type", "请选择一个类型。"));
        act(actor, code, TypeAction.CHOOSE, chosen, reason, seen);
    }

    /** The province confirms or returns what its page showed; to return needs a reason. */
    void decide(Actor actor, RegionCode code, TypeAction action, String reason, int seen) {
        actor.require(Role.PROVINCE);
        var area = actor.area();
        if (area == null || !library.recommends(area, code)) {
            throw new Refusal.Forbidden("只能办理本省（自治区、直辖市、兵团）成员的类型确认。");
        }
        if (action.row().needs() == Needs.REASON && Typing.blank(reason)) {
            throw Refusal.Invalid.of("reason", "退回时请写明理由，便于对方修改。");
        }
        var choice = library.choiceOf(code).orElseThrow(() -> new Refusal.NotFound("该地还没有选择类型。"));
        act(actor, code, action, choice.type(), reason, seen);
    }

    private void act(Actor actor, RegionCode code, TypeAction action, CityType type, String reason, int seen) {
        actor.require(action.row().roles());
        if (Typing.length(Typing.trimmed(reason)) > REASON_LIMIT) {
            throw Refusal.Invalid.of("reason", "说明不超过%d字。".formatted(REASON_LIMIT));
        }
        Wording.admit("reason", reason);
        repository.lock(code);
        var last = library.choiceOf(code);
        var version = last.map(TypeChoice::version).orElse(0);
        if (version != seen
                || !action.row().startsAt(last.map(TypeChoice::status).orElse(TypeStatus.NONE))) {
            throw moved();
        }
        var number = next(code);
        var step = new TypeChoice(
                code,
                number,
                type,
                action.row().next(TypeStatus.NONE),
                Typing.trimmed(reason),
                actor.signature(),
                clock.instant(),
                actor.demonstration() && !types.fictional(code));
        repository.add(step);
        undoing.did(
                actor,
                TypeUndo.matter(code),
                number,
                action.label(),
                "",
                "/library/" + code,
                new TypeDecided(code, type.code(), step.status(), step.reason()));
    }

    /**
     * One more than the last number of all steps, including those taken back; delivered steps have gaps in their
     * numbers.
     */
    private int next(RegionCode code) {
        var steps = repository.steps(code);
        return steps.isEmpty() ? 1 : steps.getLast().choice().version() + 1;
    }

    /** The undo of the actor's last act on a city's type, or null. */
    Done.@Nullable Undo offer(Actor actor, RegionCode code) {
        return undoing.offer(actor, TypeUndo.matter(code));
    }

    private static Refusal moved() {
        return new Refusal.Conflict("这一类型选择刚刚有了变化。请返回查看最新情况后再办理。");
    }
}
