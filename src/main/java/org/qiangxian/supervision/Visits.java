package org.qiangxian.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 调研 (R102): announced beforehand by the visiting office, counted over all levels, confirmed and measured by the city.
 */
@Service
@Transactional
class Visits {

    private final VisitRepository repository;
    private final SupervisionStepRepository steps;
    private final VisitDays days;
    private final SupervisedDoor door;
    private final Undoing undoing;

    Visits(
            VisitRepository repository,
            SupervisionStepRepository steps,
            VisitDays days,
            SupervisedDoor door,
            Undoing undoing) {
        this.repository = repository;
        this.steps = steps;
        this.days = days;
        this.door = door;
        this.undoing = undoing;
    }

    /** The visits to a city, the latest day first, for a reader of its page. */
    @Transactional(readOnly = true)
    List<Visit> of(Actor actor, RegionCode unit) {
        door.places().require(actor, unit);
        return repository.of(unit);
    }

    /** The future visits announced by the actor's office, the nearest day first. */
    @Transactional(readOnly = true)
    List<Visit> coming(Actor actor) {
        actor.require(VisitAction.ANNOUNCE.row().roles());
        return repository.by(Office.of(actor));
    }

    /** A visit the reader may know; refuses any other as unknown. */
    @Transactional(readOnly = true)
    Visit get(Actor actor, UUID id) {
        return repository
                .find(id)
                .filter(visit -> door.places().opens(actor, visit.unit()))
                .orElseThrow(Supervised::unknown);
    }

    /** Announces one; beyond a limit only with a reason, which the city, the ledger and 纪检 show. */
    Visit announce(Actor actor, RegionCode unit, VisitForm form) {
        actor.require(VisitAction.ANNOUNCE.row().roles());
        door.places().require(actor, unit);
        var asked = form.checked(door.words(), unit, days.first());
        door.begin(actor, unit);
        var office = Office.of(actor);
        if (repository.of(unit).stream()
                .anyMatch(each -> each.office().equals(office)
                        && each.day().equals(asked.day())
                        && each.status() == VisitStatus.ANNOUNCED)) {
            throw new Refusal.Conflict("本单位已经预告过这一天到该城市调研，不用再发。要改的，请在原来的那一次上办理。");
        }
        var beyond = days.beyond(unit, asked.day(), asked.minutes());
        if (!beyond.isEmpty() && asked.reason().isEmpty()) {
            throw Refusal.Invalid.of("reason", "%s。确需前往的，请写明理由；理由由该城市、负担台账和纪检监察看到。".formatted(beyond));
        }
        var now = undoing.now();
        var visit = new Visit(
                UUID.randomUUID(),
                unit,
                office,
                asked.purpose(),
                asked.who(),
                asked.day(),
                asked.minutes(),
                beyond,
                beyond.isEmpty() ? "" : asked.reason(),
                VisitStatus.ANNOUNCED,
                door.places().fictional(unit),
                actor.signature(),
                now,
                now);
        repository.insert(visit);
        did(actor, visit, VisitAction.ANNOUNCE, Chinese.date(asked.day()) + "；" + asked.purpose(), visit.day());
        return visit;
    }

    /** Sets another day, again announced in time and in a year with room for it; the former day stays in the trail. */
    void move(Actor actor, UUID id, LocalDate to, String reason, Seen seen) {
        var visit = ready(actor, id, VisitAction.MOVE, seen);
        var why = VisitDays.tooSoon(to, days.first());
        if (why.isEmpty() && to.equals(visit.day())) {
            why = "与原来的日子相同，不用改期。";
        }
        var another = to.getYear() != visit.day().getYear();
        if (why.isEmpty() && another) {
            var beyond = days.beyond(visit.unit(), to, visit.minutes());
            why = beyond.isEmpty() ? "" : "改到%d年的，%s。请取消这一次，另行预告并写明理由。".formatted(to.getYear(), beyond);
        }
        if (!why.isEmpty()) {
            throw Refusal.Invalid.of("day", why);
        }
        repository.move(id, VisitStatus.ANNOUNCED, to, visit.minutes(), undoing.now());
        if (another) {
            repository.within(id);
        }
        var over = another && !visit.beyond().isEmpty() ? "（原来%s，理由：%s）".formatted(visit.beyond(), visit.reason()) : "";
        var words = "由%s%s改为%s；%s".formatted(Chinese.date(visit.day()), over, Chinese.date(to), reason);
        did(actor, visit, VisitAction.MOVE, words, to);
    }

    void cancel(Actor actor, UUID id, String reason, Seen seen) {
        var visit = ready(actor, id, VisitAction.CANCEL, seen);
        repository.move(id, VisitStatus.CANCELLED, visit.day(), visit.minutes(), undoing.now());
        did(actor, visit, VisitAction.CANCEL, reason, visit.day());
    }

    /** The city says that it took place and how many minutes it took. */
    void confirm(Actor actor, UUID id, int minutes, Seen seen) {
        var visit = ready(actor, id, VisitAction.CONFIRM, seen);
        repository.move(id, VisitStatus.HELD, visit.day(), minutes, undoing.now());
        did(actor, visit, VisitAction.CONFIRM, "用时 %d 分钟".formatted(minutes), visit.day());
    }

    /** The city says that nobody came. */
    void deny(Actor actor, UUID id, Seen seen) {
        var visit = ready(actor, id, VisitAction.DENY, seen);
        repository.move(id, VisitStatus.NOT_HELD, visit.day(), visit.minutes(), undoing.now());
        did(actor, visit, VisitAction.DENY, "", visit.day());
    }

    /** Why the actor may not do it now, in the words of the refusal; empty where it may. */
    String against(Actor actor, Visit visit, VisitAction action) {
        if (action.row().by(Role.CITY)) {
            return "";
        }
        return visit.office().has(actor) ? "" : "调研由预告它的单位改期或取消。";
    }

    private Visit ready(Actor actor, UUID id, VisitAction action, Seen seen) {
        var known = get(actor, id);
        actor.require(action.row().roles());
        door.begin(actor, known.unit());
        var visit = repository.lock(id).orElseThrow(Supervised::unknown);
        var against = against(actor, visit, action);
        if (!against.isEmpty()) {
            throw new Refusal.Forbidden(against);
        }
        seen.check(steps.of(visit.matter()));
        var status = visit.standing(days.today());
        action.check(
                actor,
                status,
                () -> new Refusal.Conflict(
                        status == VisitStatus.DUE
                                ? "调研的日子已到，由该城市确认是否进行，不能%s。没有去的，请该城市写明没有进行。".formatted(action.label())
                                : "这次调研%s，不能%s。请刷新页面查看。".formatted(status.label(), action.label())));
        return visit;
    }

    private void did(Actor actor, Visit visit, VisitAction action, String words, LocalDate day) {
        int step = steps.add(visit.matter(), action.label(), words, actor.signature(), undoing.now());
        var fact = new VisitMoved(visit.id(), visit.unit(), action, day, step);
        if (action.undoable()) {
            undoing.did(
                    actor, visit.matter(), step, action.label(), String.valueOf(visit.minutes()), visit.path(), fact);
        } else {
            undoing.forGood(fact);
        }
    }
}
