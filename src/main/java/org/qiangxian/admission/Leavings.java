package org.qiangxian.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.document.ContentCode;
import org.qiangxian.document.FileId;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Library;
import org.qiangxian.library.MembershipRecorded;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.library.Memberships;
import org.qiangxian.procedure.Silence;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leaving: a member may declare to leave at any time and needs to give no reason (R14). 总局 acknowledges and cannot
 * refuse; after five working days the declaration takes effect without it.
 */
@Service
@Transactional
class Leavings {

    /** The working days 总局 has to acknowledge. */
    static final Silence SAMR = new Silence(5);

    private final LeavingRepository leavings;
    private final Library library;
    private final Memberships memberships;
    private final EntryMoves moves;
    private final ApplicationEventPublisher facts;

    Leavings(
            LeavingRepository leavings,
            Library library,
            Memberships memberships,
            EntryMoves moves,
            ApplicationEventPublisher facts) {
        this.leavings = leavings;
        this.library = library;
        this.memberships = memberships;
        this.moves = moves;
        this.facts = facts;
    }

    /** Why the county cannot declare to leave now; empty where it can. */
    @Transactional(readOnly = true)
    public String barred(Actor actor) {
        var unit = Admissions.own(actor);
        if (!library.isMember(unit)) {
            return "本单位不在培育库中，不用办理退出。";
        }
        return open(unit).isPresent() ? "本单位已经申请退出，正等待总局确认。需要时可以收回。" : "";
    }

    /** Receives a member's stamped declaration: its content code and the scan. */
    void ask(Actor actor, String given, ContentCode code, FileId declaration) {
        var unit = Admissions.own(actor);
        moves.requireApart(actor, unit);
        var whyNot = barred(actor);
        if (!whyNot.isEmpty()) {
            throw new Refusal.Conflict(whyNot);
        }
        var reason = EntryMoves.readable(Typing.trimmed(given));
        var leaving = new Leaving(
                UUID.randomUUID(), unit, reason, actor.signature(), moves.now(), LeaveStatus.ASKED, code, declaration);
        if (!leavings.insert(leaving)) {
            throw new Refusal.Conflict("本单位已经申请退出，正等待总局确认。请刷新页面查看。");
        }
        facts.publishEvent(new LeaveMoved(leaving.id(), unit, LeaveAction.ASK));
    }

    /** The member takes its declaration back, as long as it has not left. */
    void revoke(Actor actor) {
        var unit = Admissions.own(actor);
        var leaving = leavings.latest(unit)
                .flatMap(each -> leavings.lock(each.id()))
                .orElseThrow(() -> new Refusal.Conflict("本单位没有申请退出，不用收回。"));
        check(actor, LeaveAction.REVOKE, leaving);
        leavings.revoke(leaving.id(), moves.now());
        facts.publishEvent(new LeaveMoved(leaving.id(), unit, LeaveAction.REVOKE));
    }

    /** 总局 acknowledges: the membership ends. */
    void acknowledge(Actor actor, UUID id) {
        actor.require(Role.SAMR);
        var leaving = leavings.lock(id).orElseThrow(Leavings::unknown);
        moves.requireApart(actor, leaving.unit());
        check(actor, LeaveAction.ACKNOWLEDGE, leaving);
        end(leaving, actor.signature());
    }

    /** What 总局 has to acknowledge. */
    @Transactional(readOnly = true)
    public Leaving get(Actor actor, UUID id) {
        actor.require(Role.SAMR);
        return leavings.find(id).orElseThrow(Leavings::unknown);
    }

    /** The declaration of a unit, while it waits. */
    @Transactional(readOnly = true)
    public Optional<Leaving> open(RegionCode unit) {
        return leavings.latest(unit).filter(each -> each.status() == LeaveStatus.ASKED);
    }

    @Transactional(readOnly = true)
    public List<Leaving> open() {
        return leavings.open();
    }

    /**
     * Ends a membership whose declaration has run its days; one that was acknowledged or taken back meanwhile stays as
     * it is.
     */
    void lapse(UUID id, WorkingDays days) {
        leavings.lock(id)
                .filter(each -> each.status() == LeaveStatus.ASKED)
                .filter(each -> SAMR.over(days, each.at(), moves.now()))
                .ifPresent(each -> end(each, Signature.of(EntryStep.PLATFORM)));
    }

    /** Closes the declaration of a membership that ended otherwise: nothing is left to acknowledge. */
    @EventListener
    void on(MembershipRecorded recorded) {
        if (!recorded.member()) {
            open(recorded.code())
                    .ifPresent(each -> leavings.end(each.id(), Signature.of(EntryStep.PLATFORM), moves.now()));
        }
    }

    Instant now() {
        return moves.now();
    }

    private void end(Leaving leaving, Signature by) {
        var code = leaving.code();
        var title = "自愿退出培育库的声明" + (code == null ? "" : "（内容码 %s）".formatted(code));
        var basis = new Basis("退出声明", title, day(leaving.at()));
        leavings.end(leaving.id(), by, moves.now());
        memberships.end(leaving.unit(), MembershipStatus.WITHDRAWN, day(moves.now()), basis, leaving.by());
        facts.publishEvent(new LeaveMoved(leaving.id(), leaving.unit(), LeaveAction.ACKNOWLEDGE));
    }

    private static void check(Actor actor, LeaveAction action, Leaving leaving) {
        action.check(
                actor,
                leaving.status(),
                () -> new Refusal.Conflict("退出申请现在是“%s”，不能%s。请刷新页面查看最新情况。"
                        .formatted(leaving.status().label(), action.label())));
    }

    private static LocalDate day(Instant at) {
        return WorkingDays.today(at);
    }

    private static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这份退出申请。请从列表重新进入。");
    }
}
